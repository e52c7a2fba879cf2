package org.tongxin.proposal.supervising;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.unitOfItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of supervising (督办), from the day on which units have it until it is put away.
public final class SupervisingActs {

    /// From when on units have it.
    static final Set<String> STAGES =
            Set.of(
                    Proposal.HANDLING,
                    Proposal.REHANDLING,
                    Proposal.FEEDBACK,
                    Proposal.TRACKING,
                    Proposal.CLOSED);

    /// Where a unit may owe a reply, or what it promised.
    private static final Set<String> OWING =
            Set.of(Proposal.HANDLING, Proposal.REHANDLING, Proposal.FEEDBACK, Proposal.TRACKING);

    private final Packs packs;

    private SupervisingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new SupervisingActs(packs);
        return Stream.of(acts.supervising(), instructing(), reminding())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action<Proposal, ?>> supervising() {
        return List.of(
                new Act<Proposal>("supervise", "登记督办活动", "Record a supervision")
                        .noun("supervisions")
                        .by(any("proposal-office", "proposal-committee"))
                        .at(STAGES)
                        .asks(this::supervise)
                        .does(
                                Supervising.Supervise.class,
                                Supervising.Supervise::read,
                                Supervising::decide));
    }

    private static List<Action<Proposal, ?>> reminding() {
        return List.of(
                new Act<Proposal>("remind", "催办", "Remind the unit")
                        .noun("reminders")
                        .by(any("proposal-office", "proposal-committee"))
                        .at(OWING)
                        .onTask(SupervisingActs::isOwed)
                        .asks(SupervisingActs::remind)
                        .does(
                                Supervising.Remind.class,
                                Supervising.Remind::read,
                                Supervising::decide),
                new Act<Proposal>("remind-instruction", "催报批示落实情况", "Remind of an instruction")
                        .noun("instruction-reminders")
                        .by(any("proposal-office", "proposal-committee"))
                        .at(STAGES)
                        .onItem(SupervisingActs::isOpen)
                        .asks(SupervisingActs::remind)
                        .does(
                                Supervising.RemindOf.class,
                                Supervising.RemindOf::read,
                                Supervising::decide));
    }

    private static List<Action<Proposal, ?>> instructing() {
        return List.of(
                new Act<Proposal>("instruct", "登记领导批示", "Record an instruction")
                        .noun("instructions")
                        .by(any("proposal-office", "proposal-committee", "leader"))
                        .at(STAGES)
                        .asks(SupervisingActs::instruct)
                        .does(
                                Supervising.Instruct.class,
                                Supervising.Instruct::read,
                                Supervising::decide),
                new Act<Proposal>("report-instruction", "报告批示落实情况", "Report on an instruction")
                        .noun("instruction-reports")
                        .by(unitOfItem("unit-clerk", "unit-head").or("proposal-office"))
                        .at(STAGES)
                        .onItem(SupervisingActs::isOpen)
                        .asks(SupervisingActs::report)
                        .does(
                                Supervising.Report.class,
                                Supervising.Report::read,
                                Supervising::decide),
                new Act<Proposal>("drop-instruction", "撤销批示件", "Ask for no report any more")
                        .noun("instruction-endings")
                        .by(any("proposal-office", "leader"))
                        .at(STAGES)
                        .onItem(SupervisingActs::isOpen)
                        .asks(SupervisingActs::drop)
                        .lasting()
                        .does(Supervising.Drop.class, Supervising.Drop::read, Supervising::decide));
    }

    /// Whether the unit still has to do something, or to keep something it promised.
    private static boolean isOwed(Proposal proposal, int no) {
        var matter = proposal.matter();
        return (matter.task(no).filter(Task::isOpen).isPresent() && !matter.closed())
                || matter.commitments().stream().anyMatch(one -> one.task() == no && isOwed(one));
    }

    private static boolean isOwed(Commitment promise) {
        return promise.standing() == Standing.OPEN || promise.standing() == Standing.SLIPPED;
    }

    private static boolean isOpen(Proposal proposal, int no) {
        return proposal.supervision().instruction(no).filter(Instruction::isOpen).isPresent();
    }

    private List<Field> supervise(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.choice("form", packs.of(proposal, today).supervision().forms()),
                Field.date("on"),
                Field.text("leader", Forms.CONTACT_MAX).optional(),
                Field.longtext("participants", Forms.NOTE_MAX),
                Field.longtext("result", Forms.NOTE_MAX),
                Field.longtext("follow-up", Forms.NOTE_MAX).optional(),
                Field.files(Forms.ATTACHMENTS, Forms.FILES_MAX).optional());
    }

    private static List<Field> remind(Proposal proposal, int task, LocalDate today) {
        return List.of(Field.longtext("note", Forms.NOTE_MAX).optional());
    }

    private static List<Field> instruct(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.text("leader", Forms.CONTACT_MAX),
                Field.date("on"),
                Field.longtext("text", Forms.NOTE_MAX),
                Field.unit("unit"),
                Field.date("until"));
    }

    private static List<Field> report(Proposal proposal, int item, LocalDate today) {
        return List.of(
                Field.longtext("text", Forms.NOTE_MAX),
                Field.files(Forms.ATTACHMENTS, Forms.FILES_MAX).optional());
    }

    private static List<Field> drop(Proposal proposal, int item, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX));
    }
}
