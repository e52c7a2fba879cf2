package org.tongxin.proposal.web.ledger;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.HandledElsewhere;
import org.tongxin.proposal.ProposalFact.OldReply;
import org.tongxin.shell.Words;

/// What another system tells of its handling of a proposal (原系统办理结果), in words.
///
/// @param word a code of a list in words: the list first
/// @param unit the name of a unit by its code
public record Elsewhere(Words words, BinaryOperator<String> word, UnaryOperator<String> unit) {

    /// What is told; empty where nothing is.
    public static Optional<String> of(Proposal proposal, Eye eye, UnaryOperator<String> unit) {
        return proposal.why() instanceof HandledElsewhere told
                ? Optional.of(new Elsewhere(eye.words(), eye.word(), unit).tell(told))
                : Optional.empty();
    }

    /// A line for what became of it, and one for each reply.
    private String tell(HandledElsewhere told) {
        var result = words.say("proposal.elsewhere." + told.result());
        var first =
                told.reason().isEmpty()
                        ? result
                        : words.say("proposal.elsewhere.reason", result, reason(told));
        return told.replies().stream()
                .map(this::reply)
                .collect(Collectors.joining("\n", first + "\n", ""))
                .strip();
    }

    private String reason(HandledElsewhere told) {
        var list = told.result().equals("converted") ? "convert-reason" : "reason";
        return word.apply(list, told.reason());
    }

    private String reply(OldReply reply) {
        var outcome =
                reply.outcome().isEmpty()
                        ? words.say("proposal.elsewhere.letter", reply.letter())
                        : word.apply("outcome", reply.outcome());
        return reply.unit().isEmpty()
                ? words.say("proposal.elsewhere.reply", outcome)
                : words.say("proposal.elsewhere.replied", unit.apply(reply.unit()), outcome);
    }
}
