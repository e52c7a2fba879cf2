package org.tongxin.proposal.web.form;

import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.people.People;
import org.tongxin.people.Unit;
import org.tongxin.proposal.ProposalKind;

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

    public As of(Actor actor) {
        if (!actor.role().equals(COLLECTIVE)) {
            return new As(false, "");
        }
        var usual = people.unit(actor.unit()).map(Unit::kind).map(kind::proposerOf).orElse("");
        return new As(true, usual.isEmpty() ? COLLECTIVE : usual);
    }
}
