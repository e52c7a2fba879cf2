package org.tongxin.proposal.supervising;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.ChainedKind.OnItem;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.Attached;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.supervising.SupervisionFact.Instructed;
import org.tongxin.proposal.supervising.SupervisionFact.InstructionDropped;
import org.tongxin.proposal.supervising.SupervisionFact.InstructionReported;
import org.tongxin.proposal.supervising.SupervisionFact.Reminded;
import org.tongxin.proposal.supervising.SupervisionFact.Supervised;

/// Supervising the handling (督办): what was done to that end, leaders' instructions (批示) with their
/// clocks, and reminders.
public final class Supervising {

    /// Why an instruction binds: the leader said so.
    private static final String ARTICLE = "领导批示";

    /// @param leader absent when not said, as is `followUp`
    public record Supervise(
            String form,
            LocalDate on,
            @Nullable Sealed leader,
            Sealed participants,
            Sealed result,
            @Nullable Sealed followUp,
            List<Attached> attachments)
            implements Command {
        public Supervise {
            attachments = List.copyOf(attachments);
        }

        static Supervise read(int task, Inputs in) {
            return new Supervise(
                    in.code("form"),
                    in.date("on"),
                    in.textOrNull("leader"),
                    in.text("participants"),
                    in.text("result"),
                    in.textOrNull("follow-up"),
                    in.files(Forms.ATTACHMENTS));
        }
    }

    public record Instruct(Sealed leader, LocalDate on, String unit, LocalDate due, Sealed text)
            implements Command {
        static Instruct read(int task, Inputs in) {
            return new Instruct(
                    in.text("leader"),
                    in.date("on"),
                    in.code("unit"),
                    in.date("until"),
                    in.text("text"));
        }
    }

    public record Report(int item, Sealed text, List<Attached> attachments) implements OnItem {
        public Report {
            attachments = List.copyOf(attachments);
        }

        static Report read(int item, Inputs in) {
            return new Report(item, in.text("text"), in.files(Forms.ATTACHMENTS));
        }
    }

    public record Drop(int item, Sealed reason) implements OnItem {
        static Drop read(int item, Inputs in) {
            return new Drop(item, in.text("reason"));
        }
    }

    public record Remind(int task, @Nullable Sealed note) implements OnTask {
        static Remind read(int task, Inputs in) {
            return new Remind(task, in.textOrNull("note"));
        }
    }

    public record RemindOf(int item, @Nullable Sealed note) implements OnItem {
        static RemindOf read(int item, Inputs in) {
            return new RemindOf(item, in.textOrNull("note"));
        }
    }

    static Decision decide(Proposal proposal, Supervise command, Moment moment) {
        if (Choosing.isImpossible(proposal, command.on(), moment)) {
            return refuse(new Refused.DayImpossible(command.on().toString()));
        }
        var facts = new ArrayList<Fact>();
        facts.add(
                new Supervised(
                        proposal.supervision().records().size() + 1,
                        command.form(),
                        command.on(),
                        command.leader(),
                        command.participants(),
                        command.result(),
                        command.followUp(),
                        ids(command.attachments())));
        facts.addAll(command.attachments());
        return accept(facts);
    }

    /// A unit that does not handle it may be instructed as well, but learns of nothing
    /// confidential.
    static Decision decide(Proposal proposal, Instruct command, Moment moment) {
        if (Choosing.isImpossible(proposal, command.on(), moment)) {
            return refuse(new Refused.DayImpossible(command.on().toString()));
        }
        if (command.due().isBefore(command.on())) {
            return refuse(
                    new NotSo.ReportBeforeInstruction(
                            command.on().toString(), command.due().toString()));
        }
        if (proposal.confined() && !handles(proposal, command.unit())) {
            return refuse(new Refused.UnitWithoutTask(command.unit()));
        }
        var no = proposal.supervision().instructions().size() + 1;
        return accept(
                new Instructed(
                        no,
                        command.leader(),
                        command.on(),
                        command.unit(),
                        command.due(),
                        command.text()),
                new DeadlineSet(
                        Limits.INSTRUCTION,
                        no,
                        command.due().plusDays(1).atStartOfDay(Moment.ZONE).toInstant(),
                        false,
                        ARTICLE));
    }

    private static boolean handles(Proposal proposal, String unit) {
        return proposal.matter().tasks().stream()
                .filter(task -> task.stage() != Task.Stage.WITHDRAWN)
                .anyMatch(task -> task.unit().equals(unit));
    }

    static Decision decide(Proposal proposal, Report command, Moment moment) {
        var no = command.item();
        var facts = new ArrayList<Fact>();
        facts.add(new InstructionReported(no, command.text(), ids(command.attachments())));
        facts.addAll(command.attachments());
        facts.add(new DeadlineMet(Limits.INSTRUCTION, no));
        return accept(facts);
    }

    static Decision decide(Proposal proposal, Drop command, Moment moment) {
        return accept(
                new InstructionDropped(command.item(), command.reason()),
                new DeadlineMet(Limits.INSTRUCTION, command.item()));
    }

    static Decision decide(Proposal proposal, Remind command, Moment moment) {
        return accept(new Reminded(command.task(), 0, command.note()));
    }

    static Decision decide(Proposal proposal, RemindOf command, Moment moment) {
        return accept(new Reminded(0, command.item(), command.note()));
    }

    private static List<String> ids(List<Attached> files) {
        return files.stream().map(Attached::file).toList();
    }

    private Supervising() {}
}
