package org.tongxin.proposal.web.form;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.people.People;
import org.tongxin.people.Unit;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FieldView.Option;

/// As what somebody proposes (提案者类型), before he has said it.
@Component
public class Proposers {

    private static final String COLLECTIVE = "collective";

    private final People people;
    private final ProposalKind kind;

    Proposers(People people, ProposalKind kind) {
        this.people = people;
        this.kind = kind;
    }

    /// @param usual the type a collective is by the kind of its unit, or `""`
    public record As(boolean collective, String usual) {}

    /// The types of proposers with a word at those that may not propose now, and from when on they
    /// may again.
    public FieldView telling(FieldView types, Words words) {
        var closed = kind.outOfSeason();
        var named =
                types.options().stream()
                        .filter(one -> closed.contains(one.value()))
                        .map(Option::label)
                        .collect(Collectors.joining(words.say("proposal.and")));
        if (named.isEmpty()) {
            return types;
        }
        var options =
                types.options().stream()
                        .map(one -> closed.contains(one.value()) ? closed(one, words) : one)
                        .toList();
        var opens = words.day(kind.plenaryOpens());
        return types.offering(options, words.say("submission.out-of-season.hint", named, opens));
    }

    private static Option closed(Option type, Words words) {
        var label = words.say("submission.out-of-season", type.label());
        return new Option(type.value(), label, type.chosen());
    }

    public As of(Actor actor) {
        if (!actor.role().equals(COLLECTIVE)) {
            return new As(false, "");
        }
        var usual = people.unit(actor.unit()).map(Unit::kind).map(kind::proposerOf).orElse("");
        return new As(true, usual.isEmpty() ? COLLECTIVE : usual);
    }
}
