package org.tongxin.matter;

import static org.tongxin.matter.Lists.plus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Task.Earlier;
import org.tongxin.matter.Task.Stage;
import org.tongxin.matter.seal.Sealed;

/// A task while one fact is counted: the only place where what a fact changes of it is written.
final class TaskFolding {

    private final int no;
    private final Task.Role role;
    private String unit;
    private Stage stage = Stage.GIVEN;
    private int round = 1;
    private List<MatterFact.Contacted> contacts = List.of();
    private List<MatterFact.PointAnswered> answers = List.of();
    private String outcome = "";
    private @Nullable Sealed opinion;
    private List<MatterFact.Rated> ratings = List.of();
    private MatterFact.@Nullable ReplySentBack sentBack;
    private MatterFact.@Nullable HandBackAsked handBack;
    private MatterFact.@Nullable ExtensionAsked extension;
    private boolean extensionUsed;
    private List<Earlier> earlier = List.of();

    private TaskFolding(int no, String unit, Task.Role role) {
        this.no = no;
        this.unit = unit;
        this.role = role;
    }

    static Task given(MatterFact.TaskGiven given, int round) {
        var task = new TaskFolding(given.task(), given.unit(), given.role());
        task.round = round;
        return task.done();
    }

    TaskFolding(Task task) {
        this(task.no(), task.unit(), task.role());
        stage = task.stage();
        round = task.round();
        contacts = task.contacts();
        answers = task.answers();
        outcome = task.outcome();
        opinion = task.opinion();
        ratings = task.ratings();
        sentBack = task.sentBack();
        handBack = task.handBack();
        extension = task.extension();
        extensionUsed = task.extensionUsed();
        earlier = task.earlier();
    }

    Task done() {
        return new Task(
                no,
                unit,
                role,
                stage,
                round,
                contacts,
                answers,
                outcome,
                opinion,
                ratings,
                sentBack,
                handBack,
                extension,
                extensionUsed,
                earlier);
    }

    TaskFolding after(MatterFact.OfTask fact, Recorded recorded) {
        switch (fact) {
            case MatterFact.TaskGiven _ -> {}
            case MatterFact.SignedFor _ -> stage = Stage.SIGNED_FOR;
            case MatterFact.TaskPassedOn f -> unit = f.unit();
            case MatterFact.TaskWithdrawn _ -> handBack(Stage.WITHDRAWN, null);
            case MatterFact.HandBackAsked f -> handBack(Stage.HAND_BACK_ASKED, f);
            case MatterFact.HandBackRefused _ -> handBack(Stage.SIGNED_FOR, null);
            case MatterFact.Contacted f -> contacts = plus(contacts, f);
            case MatterFact.OpinionGiven f -> {
                opinion = f.text();
                stage = Stage.SENT;
            }
            case MatterFact.ExtensionAsked f -> {
                extension = f;
                extensionUsed = true;
            }
            case MatterFact.ExtensionGranted _, MatterFact.ExtensionRefused _ -> extension = null;
            case MatterFact.PointAnswered f -> answered(f);
            case MatterFact.ReplyClassed f -> outcome = f.outcome();
            case MatterFact.ReplySigned _ -> stage = Stage.SIGNED;
            case MatterFact.ReplySent _ -> {
                stage = Stage.SENT;
                sentBack = null;
            }
            case MatterFact.ReplySentBack f -> {
                stage = Stage.SIGNED_FOR;
                sentBack = f;
            }
            case MatterFact.Rated f -> rated(f, recorded.actor());
        }
        return this;
    }

    private void handBack(Stage next, MatterFact.@Nullable HandBackAsked asked) {
        stage = next;
        handBack = asked;
    }

    /// What this round answered goes to the earlier ones, and the unit begins anew.
    TaskFolding again(MatterFact.RoundOpened opened) {
        earlier = plus(earlier, new Earlier(round, answers, outcome, opened.reason()));
        round = opened.round();
        stage = Stage.SIGNED_FOR;
        extension = null;
        extensionUsed = false;
        contacts = List.of();
        answers = List.of();
        outcome = "";
        return this;
    }

    private void answered(MatterFact.PointAnswered answer) {
        var kept = new ArrayList<>(answers);
        kept.removeIf(earlierAnswer -> earlierAnswer.point() == answer.point());
        kept.add(answer);
        kept.sort(Comparator.comparingInt(MatterFact.PointAnswered::point));
        answers = kept;
        stage = Stage.DRAFTED;
    }

    private static MatterFact.Rated of(String who, MatterFact.Rated old) {
        return new MatterFact.Rated(
                old.task(),
                old.round(),
                who,
                old.attitude(),
                old.result(),
                old.visited(),
                old.toThePoint(),
                old.note(),
                old.entered());
    }

    /// A rating given again in the same round replaces the one before. What was written when
    /// ratings named no person is its writer's.
    private void rated(MatterFact.Rated rated, Actor actor) {
        var own = rated.person().isEmpty() ? of(actor.person(), rated) : rated;
        var kept = new ArrayList<>(ratings);
        kept.removeIf(
                before -> before.round() == own.round() && before.person().equals(own.person()));
        kept.add(own);
        ratings = kept;
    }
}
