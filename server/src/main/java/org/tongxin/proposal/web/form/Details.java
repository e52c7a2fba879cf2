package org.tongxin.proposal.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tongxin.acts.Discretion;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.web.ledger.Eye;
import org.tongxin.shell.Words;

/// What a proposal's form says beside its text (提案信息), as one person may read it.
public final class Details {

    /// One line of it.
    public record Detail(String label, String text) {}

    /// @param unit name of a unit by its code
    public static List<Detail> of(Eye eye, UnaryOperator<String> unit) {
        return eye.seen().state() instanceof Proposal proposal && proposal.form() != null
                ? of(eye, proposal, proposal.form(), unit)
                : List.of();
    }

    private static List<Detail> of(
            Eye eye, Proposal proposal, ProposalFact.Submitted form, UnaryOperator<String> unit) {
        var words = eye.words();
        var details = new ArrayList<Detail>();
        var type = proposal.attributes().getOrDefault("proposer", "");
        if (!type.isEmpty()) {
            var named = eye.word().apply("proposer", type);
            details.add(new Detail(words.say("field.proposer"), named));
        }
        if (!form.sphere().isEmpty()) {
            var sphere = eye.word().apply("sphere", form.sphere());
            details.add(new Detail(words.say("field.sphere"), sphere));
        }
        if (!form.units().isEmpty()) {
            var units =
                    form.units().stream()
                            .map(unit)
                            .collect(Collectors.joining(words.say("proposal.and")));
            details.add(new Detail(words.say("field.suggested-units"), units));
        }
        details.add(new Detail(words.say("field.consent"), publication(eye, proposal, form)));
        if (form.reason() != null) {
            var reason = eye.text().apply(form.reason());
            details.add(new Detail(words.say("field.consent-reason"), reason));
        }
        if (form.contact() != null && Discretion.tellsContact(eye.seen(), eye.actor())) {
            details.add(new Detail(words.say("field.contact"), eye.text().apply(form.contact())));
        }
        entered(eye, proposal, details);
        return details;
    }

    /// Who entered it, and how it had been handed in, where the member did not do so himself.
    private static void entered(Eye eye, Proposal proposal, List<Detail> details) {
        for (var entered : proposal.matter().voices().entered()) {
            var note = entered.note();
            details.add(
                    new Detail(
                            eye.words().say("proposal.entered"),
                            note == null ? "" : eye.text().apply(note)));
        }
    }

    /// The texts of the form, in its order.
    public static List<Detail> written(Eye eye) {
        if (!(eye.seen().state() instanceof Proposal proposal) || proposal.form() == null) {
            return List.of();
        }
        var form = proposal.form();
        var text = eye.text();
        var words = eye.words();
        var written = new ArrayList<Detail>();
        written.add(new Detail(words.say("field.situation"), text.apply(form.situation())));
        written.add(new Detail(words.say("field.analysis"), text.apply(form.analysis())));
        if (form.remarks() != null) {
            written.add(new Detail(words.say("field.remarks"), text.apply(form.remarks())));
        }
        return written;
    }

    /// What stands before all else in its head.
    public static List<String> marks(Proposal proposal, Words words) {
        var marks = new ArrayList<String>();
        if (proposal.confined()) {
            marks.add(words.say("proposal.confined"));
        }
        if (!proposal.matter().voices().entered().isEmpty()) {
            marks.add(words.say("proposal.entered"));
        }
        return marks;
    }

    private static String publication(Eye eye, Proposal proposal, ProposalFact.Submitted form) {
        return proposal.confined()
                ? eye.words().say("proposal.confined.told")
                : eye.word().apply("consent", form.consent());
    }

    private Details() {}
}
