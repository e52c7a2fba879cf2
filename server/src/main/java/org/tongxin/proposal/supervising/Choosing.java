package org.tongxin.proposal.supervising;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.proposal.supervising.SupervisionFact.KeyConfirmed;
import org.tongxin.proposal.supervising.SupervisionFact.KeyDropped;
import org.tongxin.proposal.supervising.SupervisionFact.KeyEnded;
import org.tongxin.proposal.supervising.SupervisionFact.KeyJudged;
import org.tongxin.proposal.supervising.SupervisionFact.KeyListed;
import org.tongxin.proposal.supervising.SupervisionFact.KeyNominated;
import org.tongxin.proposal.supervising.SupervisionFact.KeyNoticed;
import org.tongxin.proposal.supervising.SupervisionFact.KeyObjected;

/// Choosing key proposals (重点提案遴选): nominated, on the short list, through the gates of the rule
/// pack, told to the public, and then led by somebody by name.
public final class Choosing {

    /// @param unit in whose name, when it is not the actor's own; empty else
    public record Nominate(String unit, Sealed reason) implements Command {
        static Nominate read(int task, Inputs in) {
            return new Nominate(in.codeIfAny("nominator").orElse(""), in.text("reason"));
        }
    }

    public record ShortList(@Nullable Sealed note) implements Command {
        static ShortList read(int task, Inputs in) {
            return new ShortList(in.textOrNull("note"));
        }
    }

    /// @param result passed or failed
    public record Judge(String gate, String result, LocalDate on, @Nullable Sealed note)
            implements Command {
        static Judge read(int task, Inputs in) {
            return new Judge(
                    in.code("gate"), in.code("result"), in.date("on"), in.textOrNull("note"));
        }
    }

    public record GiveNotice(LocalDate from, LocalDate until) implements Command {
        static GiveNotice read(int task, Inputs in) {
            return new GiveNotice(in.date("from"), in.date("until"));
        }
    }

    public record NoteObjection(LocalDate on, Sealed text) implements Command {
        static NoteObjection read(int task, Inputs in) {
            return new NoteObjection(in.date("on"), in.text("text"));
        }
    }

    /// @param unit code of the committee that supervises
    public record Confirm(Sealed leader, String unit) implements Command {
        static Confirm read(int task, Inputs in) {
            return new Confirm(in.text("leader"), in.code("unit"));
        }
    }

    public record End(Sealed reason) implements Command {
        static End read(int task, Inputs in) {
            return new End(in.text("reason"));
        }
    }

    static Decision decide(Proposal proposal, Nominate command, Moment moment) {
        var own = moment.actor().unit();
        var unit = command.unit().isEmpty() ? own : command.unit();
        if (!unit.equals(own) && !moment.actor().role().equals("proposal-office")) {
            return refuse(new NotSo.OnlyInOwnName());
        }
        var key = proposal.supervision().key();
        var twice =
                key.standing() == Key.Standing.NOMINATED
                        && key.nominations().stream().anyMatch(one -> one.unit().equals(unit));
        return twice
                ? refuse(new NotSo.NominatedAlready(unit))
                : accept(new KeyNominated(unit, command.reason()));
    }

    static Decision decide(Proposal proposal, ShortList command, Moment moment) {
        return accept(new KeyListed(command.note()));
    }

    /// The form offers the gate that is next, and no other.
    static Decision decide(Pack pack, Proposal proposal, Judge command, Moment moment) {
        if (isImpossible(proposal, command.on(), moment)) {
            return refuse(new Refused.DayImpossible(command.on().toString()));
        }
        var no = proposal.supervision().key().judged().size() + 1;
        return accept(
                new KeyJudged(
                        command.gate(),
                        no,
                        pack.supervision().gates().size(),
                        command.result(),
                        command.on(),
                        command.note()));
    }

    /// Both days count.
    static Decision decide(Pack pack, Proposal proposal, GiveNotice command, Moment moment) {
        var days = pack.supervision().noticeDays();
        var earliest = command.from().plusDays(Math.max(1, days) - 1L);
        return command.until().isBefore(earliest)
                ? refuse(new NotSo.NoticeTooShort(days, earliest.toString()))
                : accept(new KeyNoticed(command.from(), command.until()));
    }

    static Decision decide(Proposal proposal, NoteObjection command, Moment moment) {
        return isImpossible(proposal, command.on(), moment)
                ? refuse(new Refused.DayImpossible(command.on().toString()))
                : accept(new KeyObjected(command.on(), command.text()));
    }

    /// What was objected to during the notice, the office has weighed by then.
    static Decision decide(Proposal proposal, Confirm command, Moment moment) {
        var key = proposal.supervision().key();
        var notice = key.notice();
        return notice != null && !key.isTold(moment.today())
                ? refuse(new NotSo.NoticeRunning(notice.until().toString()))
                : accept(new KeyConfirmed(command.leader(), command.unit()));
    }

    static Decision decide(Proposal proposal, End command, Moment moment) {
        return proposal.supervision().key().isConfirmed()
                ? accept(new KeyEnded(command.reason()))
                : accept(new KeyDropped(command.reason()));
    }

    /// In the future, or before the proposal was raised.
    static boolean isImpossible(Proposal proposal, LocalDate on, Moment moment) {
        var raisedOn = proposal.matter().raised().orElseThrow().raisedOn();
        return on.isAfter(moment.today()) || on.isBefore(raisedOn);
    }

    private Choosing() {}
}
