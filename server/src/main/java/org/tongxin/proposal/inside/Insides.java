package org.tongxin.proposal.inside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.ProposalFact.Distributed;
import org.tongxin.proposal.ProposalFact.GivenBack;
import org.tongxin.proposal.ProposalFact.TakenBack;

/// To whom the units of a proposal gave their tasks within (内部分办).
///
/// It ends when it is given or taken back, and when the unit has signed what it says or has the
/// task no more.
///
/// @param given by task, while somebody has it
/// @param back what was said when it was given back last, by task
public record Insides(Map<Integer, Distributed> given, Map<Integer, Back> back) {

    public static final Insides NONE = new Insides(Map.of(), Map.of());

    /// What was said when it was given back.
    ///
    /// @param by id of whoever gave it back
    public record Back(String by, Sealed note) {}

    public Insides {
        given = Map.copyOf(given);
        back = Map.copyOf(back);
    }

    public Optional<Fact.Entrusting> of(int task) {
        return Optional.ofNullable(given.get(task));
    }

    /// Every text of it.
    public Stream<Sealed> texts() {
        return Stream.concat(
                given.values().stream()
                        .flatMap(one -> Stream.of(one.word(), one.department()))
                        .flatMap(Insides::present),
                back.values().stream().map(Back::note));
    }

    private static Stream<Sealed> present(@Nullable Sealed text) {
        return Stream.ofNullable(text);
    }

    public Insides after(Recorded recorded) {
        return switch (recorded.fact()) {
            case Distributed f -> giving(f);
            case GivenBack f -> ended(f.task(), new Back(recorded.actor().person(), f.note()));
            case TakenBack f -> ended(f.task(), back.get(f.task()));
            case MatterFact.ReplySigned f -> ended(f.task(), null);
            case MatterFact.OpinionGiven f -> ended(f.task(), null);
            case MatterFact.HandBackAsked f -> ended(f.task(), null);
            case MatterFact.TaskWithdrawn f -> ended(f.task(), null);
            case MatterFact.TaskPassedOn f -> ended(f.task(), null);
            case MatterFact.RoundOpened f -> ended(f.tasks());
            default -> this;
        };
    }

    private Insides giving(Distributed fact) {
        var more = new HashMap<>(given);
        more.put(fact.task(), fact);
        return new Insides(more, back);
    }

    private Insides ended(List<Integer> tasks) {
        var rest = this;
        for (var task : tasks) {
            rest = rest.ended(task, null);
        }
        return rest;
    }

    private Insides ended(int task, @Nullable Back said) {
        if (!given.containsKey(task) && Objects.equals(back.get(task), said)) {
            return this;
        }
        var fewer = new HashMap<>(given);
        fewer.remove(task);
        var notes = new HashMap<>(back);
        notes.remove(task);
        if (said != null) {
            notes.put(task, said);
        }
        return new Insides(fewer, notes);
    }
}
