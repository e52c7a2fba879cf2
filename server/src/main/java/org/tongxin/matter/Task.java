package org.tongxin.matter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One unit's share of a matter (承办任务), as its facts leave it.
///
/// @param rating absent until whoever raised it has rated, or let the time go by
/// @param sentBack why the office gave the reply back; absent once it is sent
public record Task(
        int no,
        String unit,
        Role role,
        Stage stage,
        List<MatterFact.Contacted> contacts,
        List<MatterFact.PointAnswered> answers,
        MatterFact.@Nullable Rated rating,
        MatterFact.@Nullable ReplySentBack sentBack) {

    public enum Role {
        /// 主办: answers whoever raised it.
        LEAD,
        /// 会办: gives the lead unit its opinion.
        ASSISTING,
        /// 分办: answers for its own part.
        SEPARATE
    }

    public enum Stage {
        GIVEN,
        SIGNED_FOR,
        DRAFTED,
        SIGNED,
        SENT
    }

    public Task {
        contacts = List.copyOf(contacts);
        answers = List.copyOf(answers);
    }

    static Task of(MatterFact.TaskGiven given) {
        return new Task(
                given.task(),
                given.unit(),
                given.role(),
                Stage.GIVEN,
                List.of(),
                List.of(),
                null,
                null);
    }

    public boolean answersTheProposer() {
        return role != Role.ASSISTING;
    }

    Task at(Stage next) {
        var back = next == Stage.SENT ? null : sentBack;
        return new Task(no, unit, role, next, contacts, answers, rating, back);
    }

    Task with(MatterFact.Contacted contact) {
        return new Task(no, unit, role, stage, plus(contacts, contact), answers, rating, sentBack);
    }

    Task with(MatterFact.PointAnswered answer) {
        var kept = new ArrayList<>(answers);
        kept.removeIf(earlier -> earlier.point() == answer.point());
        kept.add(answer);
        kept.sort((a, b) -> Integer.compare(a.point(), b.point()));
        return new Task(no, unit, role, Stage.DRAFTED, contacts, kept, rating, sentBack);
    }

    Task with(MatterFact.Rated rated) {
        return new Task(no, unit, role, stage, contacts, answers, rated, sentBack);
    }

    /// The unit has its reply again, and why.
    Task with(MatterFact.ReplySentBack back) {
        return new Task(no, unit, role, Stage.SIGNED_FOR, contacts, answers, rating, back);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
