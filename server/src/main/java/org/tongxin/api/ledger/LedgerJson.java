package org.tongxin.api.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.MatterFact.CommitmentClaimed;
import org.tongxin.matter.MatterFact.CommitmentImpossible;
import org.tongxin.matter.MatterFact.CommitmentReopened;
import org.tongxin.matter.MatterFact.CommitmentSlipped;
import org.tongxin.matter.MatterFact.CommitmentVerified;
import org.tongxin.matter.MatterFact.OfCommitment;
import org.tongxin.matter.MatterFact.PointAnswered;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;

/// Answers, earlier rounds and promises of a matter as JSON.
public final class LedgerJson {

    /// One thing said of a promise.
    ///
    /// @param day it was kept, or by which it is promised now
    private record Told(String what, @Nullable LocalDate day, @Nullable Sealed text) {}

    /// The texts this class tells that stand in no answer.
    public static Stream<Sealed> texts(Matter matter) {
        var earlier = matter.tasks().stream().flatMap(task -> task.earlier().stream()).toList();
        return Stream.of(
                        earlier.stream().map(Task.Earlier::why),
                        earlier.stream()
                                .flatMap(round -> round.answers().stream())
                                .map(PointAnswered::text),
                        matter.commitments().stream().map(Commitment::text),
                        matter.commitments().stream()
                                .flatMap(promise -> promise.told().stream())
                                .flatMap(told -> Stream.ofNullable(told(told.fact())))
                                .flatMap(told -> Stream.ofNullable(told.text())))
                .flatMap(texts -> texts);
    }

    public static Map<String, ?> answer(PointAnswered answer, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("point", answer.point());
        json.put("outcome", answer.outcome());
        json.put("text", open.get(answer.text()));
        return json;
    }

    /// What a task answered in rounds that are over; whoever sees the matter was told it then.
    public static List<Map<String, ?>> earlier(Task task, Map<Sealed, String> open) {
        return task.earlier().stream().<Map<String, ?>>map(one -> round(one, open)).toList();
    }

    private static Map<String, ?> round(Task.Earlier round, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("round", round.round());
        json.put("outcome", round.outcome().isEmpty() ? null : round.outcome());
        json.put("answers", round.answers().stream().map(one -> answer(one, open)).toList());
        json.put("why", open.get(round.why()));
        return json;
    }

    public static Map<String, ?> commitment(Commitment one, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("no", one.commitment());
        json.put("task", one.task());
        json.put("point", one.point());
        json.put("text", open.get(one.text()));
        json.put("due", one.due());
        json.put("firstDue", one.firstDue());
        json.put("standing", one.standing().name().toLowerCase(Locale.ROOT));
        json.put(
                "told",
                one.told().stream().flatMap(told -> Stream.ofNullable(told(told, open))).toList());
        return json;
    }

    private static @Nullable Map<String, ?> told(Commitment.Told said, Map<Sealed, String> open) {
        var told = told(said.fact());
        if (told == null) {
            return null;
        }
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("at", said.at());
        json.put("what", told.what());
        json.put("day", told.day());
        json.put("text", told.text() == null ? null : open.get(told.text()));
        return json;
    }

    /// Absent for what the promise itself tells.
    private static @Nullable Told told(OfCommitment fact) {
        return switch (fact) {
            case CommitmentClaimed f -> new Told("claimed", f.on(), f.evidence());
            case CommitmentVerified f -> new Told("verified", null, f.note());
            case CommitmentReopened f -> new Told("disputed", null, f.reason());
            case CommitmentSlipped f -> new Told("slipped", f.due(), f.reason());
            case CommitmentImpossible f -> new Told("impossible", null, f.explanation());
            default -> null;
        };
    }

    private LedgerJson() {}
}
