package org.tongxin.proposal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Fact;
import org.tongxin.matter.seal.Sealed;

/// What can have happened to a proposal (提案) beside the facts all matters share.
public sealed interface ProposalFact extends Fact {

    /// The form as it was filled in, together with `matter.Raised`, which holds title, parties and
    /// points; filled in again after a revision.
    ///
    /// @param season `plenary` or `off-season`, fixed by the instant; empty while co-signers are
    ///   asked, and then [HandedIn] says it
    /// @param proposer type of proposer, code of the rule pack
    /// @param category business sector, by which it is dispatched
    /// @param sphere of the five (五位一体), by which it is counted; empty when not said
    /// @param units the proposer would give it to
    /// @param consent to publish: full, summary or none
    /// @param reason why not in full; absent when in full
    /// @param confidential `yes` or `no`
    /// @param contact of a collective: person and telephone; absent for members
    record Submitted(
            String season,
            String proposer,
            String category,
            String sphere,
            Sealed situation,
            Sealed analysis,
            List<String> units,
            String consent,
            @Nullable Sealed reason,
            String confidential,
            @Nullable Sealed contact,
            @Nullable Sealed remarks)
            implements ProposalFact {
        public Submitted {
            units = List.copyOf(units);
        }

        /// Texts that may be left out, by field.
        Map<String, Sealed> notes() {
            var notes = new LinkedHashMap<String, Sealed>();
            if (reason != null) {
                notes.put("consent-reason", reason);
            }
            if (remarks != null) {
                notes.put("remarks", remarks);
            }
            return notes;
        }
    }

    /// The member reads it as he meant it, though another entered it for him (确认代录).
    record EntryConfirmed() implements ProposalFact {}

    /// Handed in (提出): all who were asked have signed or let the time go by.
    ///
    /// @param season fixed by this instant
    /// @param year of the session it counts to
    record HandedIn(String season, int year) implements ProposalFact {}

    /// Taken back by its proposer before anybody examined it (撤回修改).
    record Recalled() implements ProposalFact {}

    /// Given back to its proposer to be mended (退回修改).
    record Returned(Sealed note) implements ProposalFact {}

    /// Found fit to be examined (预审通过).
    record PreReviewed() implements ProposalFact {}

    /// Counts to another sector or sphere from now on (调整分类).
    record Classified(String category, String sphere) implements ProposalFact {}

    /// Put on file (立案): the docket number is given once and for ever.
    record Docketed(int year, int serial) implements ProposalFact, Numbered {
        @Override
        public String series() {
            return "docket-" + year;
        }

        String number() {
            return "%d-%04d".formatted(year, serial);
        }
    }

    /// Not put on file (不立案).
    ///
    /// @param reason code of the rule pack
    record Declined(String reason, Sealed note) implements ProposalFact {}

    /// Passed on as a report of public opinion (转社情民意).
    ///
    /// @param reason code of the rule pack
    record Converted(String reason, Sealed note) implements ProposalFact {}

    /// What became of it in another system (外系统办理结果), as that tells it.
    ///
    /// @param result docketed, merged, declined, converted or withdrawn
    /// @param reason code of the rule pack why it was declined or converted; empty when not told
    /// @param replies one for each that was given
    record HandledElsewhere(String result, String reason, List<OldReply> replies)
            implements ProposalFact {
        public HandledElsewhere {
            replies = List.copyOf(replies);
        }
    }

    /// A reply given elsewhere.
    ///
    /// @param unit code, empty when it is not told whose it is
    /// @param letter of its class at that time, empty when only the class was told
    /// @param outcome canonical class; empty when the letter stands for several
    record OldReply(String unit, String letter, String outcome) {}

    /// Taken back by its proposer for good (撤案).
    record Withdrawn(Sealed reason) implements ProposalFact {}

    /// Somebody is not satisfied, and it is concluded all the same (不再重办).
    record Settled(Sealed note) implements ProposalFact {}

    /// Examined again (恢复审查): what the examination had decided is undone.
    record Reconsidered(Sealed reason) implements ProposalFact {}

    /// Who is to answer, as the proposal office suggests it (拟办).
    ///
    /// @param units that answer: one alone leads, several answer each for its part
    /// @param assisting units that help the lead
    /// @param channels offices that must agree
    record AssignmentProposed(List<String> units, List<String> assisting, List<String> channels)
            implements ProposalFact {
        public AssignmentProposed {
            units = List.copyOf(units);
            assisting = List.copyOf(assisting);
            channels = List.copyOf(channels);
        }
    }

    /// A channel office agrees (会签同意).
    record AssignmentConfirmed(String channel) implements ProposalFact {}

    /// A channel office does not agree (提出异议), and the proposal office thinks again.
    record AssignmentObjected(String channel, Sealed reason) implements ProposalFact {}

    /// How far the unit says its reply may be published (公开属性).
    ///
    /// @param publicity full, summary or none
    record ReplyMarked(int task, String publicity) implements ProposalFact {}

    /// The proposal is published (公开): a text of its own, blackened where a person said so.
    ///
    /// @param extent full or summary
    record ProposalPublished(String extent, Sealed title, List<Passage> passages)
            implements ProposalFact {
        public ProposalPublished {
            passages = List.copyOf(passages);
        }

        @Override
        public boolean concernsParties() {
            return true;
        }
    }

    /// A unit's reply is published, as it stands in this round.
    ///
    /// @param outcome class of the whole reply
    record ReplyPublished(int task, String extent, String outcome, List<Passage> passages)
            implements ProposalFact {
        public ReplyPublished {
            passages = List.copyOf(passages);
        }

        @Override
        public boolean concernsParties() {
            return true;
        }
    }

    /// What was published is taken down (下架).
    ///
    /// @param task whose reply, 0 for the proposal with all that was published of it
    record TakenDown(int task, Sealed reason) implements ProposalFact {
        @Override
        public boolean concernsParties() {
            return true;
        }
    }

    /// Given within its unit to a person or a department (内部分办).
    ///
    /// @param person id; empty when only a department is named
    /// @param by day by which it is wanted back; nobody is judged by it
    record Distributed(
            int task, String person, @Nullable Sealed department, LocalDate by, Sealed word)
            implements ProposalFact, Entrusting {}

    /// Given back within the unit (交回), with what whoever had it says.
    record GivenBack(int task, Sealed note) implements ProposalFact, WithinUnit {}

    /// Taken back within the unit by whoever gives it out (收回分办).
    record TakenBack(int task) implements ProposalFact, WithinUnit {}

    /// One part of what is published.
    ///
    /// @param part `situation`, `analysis`, `point-2`, `answer-2`, `promise_3` or `summary`
    record Passage(String part, Sealed text) {}
}
