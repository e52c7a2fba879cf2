package org.tongxin.proposal.web;

import java.util.List;
import java.util.Map;
import org.tongxin.drawing.ChainView;
import org.tongxin.proposal.web.form.Details.Detail;
import org.tongxin.proposal.web.ledger.Letters;
import org.tongxin.proposal.web.ledger.Papers;
import org.tongxin.proposal.web.ledger.Round;
import org.tongxin.proposal.web.merging.Merged;
import org.tongxin.proposal.web.supervising.SupervisionView;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.PageHead;
import org.tongxin.shell.kit.RingView;
import org.tongxin.views.ActForm;
import org.tongxin.views.StoryEntry;

/// A proposal's page (提案): head, points with their answers, texts, what the reader may do, tasks,
/// people, story. Lists stand for *none or some*.
///
/// @param id receipt number as it stands in addresses
/// @param holder who has it now, or `""`
/// @param due the day that comes next
/// @param form the act being taken
/// @param why why an act could not be taken for which there is no form any more
/// @param kept what was written into a form that cannot be shown any more
/// @param alike whether it is asked what is about the same
/// @param done what was done just now, or `""`
public record ProposalPage(
        Frame frame,
        String id,
        int status,
        PageHead head,
        RingView ring,
        ChainView chart,
        String holder,
        List<DueView> due,
        String done,
        List<ActForm> form,
        List<ActForm.Reason> why,
        List<Kept> kept,
        List<ActLink> acts,
        Merged merged,
        Body body,
        boolean alike,
        Ledger ledger,
        Beside beside,
        List<StoryEntry> story)
        implements Page {

    @Override
    public String template() {
        return "proposal/proposal.jte";
    }

    /// Address of the receipt.
    public String receipt() {
        return "/receipts/" + id;
    }

    /// Who has to be spoken with and answered, while that is being done.
    public List<String> sides() {
        return form.stream().anyMatch(ProposalPage::concernsAll) ? merged.sides() : List.of();
    }

    private static boolean concernsAll(ActForm form) {
        return form.address().endsWith("/contacts") || form.address().endsWith("/replies");
    }

    /// What was proposed and what was answered.
    public record Body(List<Point> points, List<Section> sections) {}

    /// @param from the proposal it was merged from, or none
    public record Point(int no, String text, List<Merged.Link> from, List<Answer> answers) {}

    public record Answer(String unit, Badge outcome, String text, List<Promise> promises) {}

    public record Promise(String text, String due) {}

    public record Section(String heading, String text) {}

    /// What was promised, what was answered in rounds that are over, and the papers there are.
    ///
    /// @param about the promise whose act is being taken, or `""`
    /// @param desk what whoever writes or checks a reply is told beside it
    public record Ledger(
            List<Promised> promises,
            List<Round> earlier,
            List<Papers.Group> papers,
            List<Letters.Letter> letters,
            SupervisionView supervision,
            String about,
            org.tongxin.proposal.web.ledger.Ledger.Desk desk) {}

    /// A promise with the acts the reader may take on it.
    public record Promised(org.tongxin.proposal.web.ledger.Promise promise, List<ActLink> acts) {}

    /// The column beside it.
    ///
    /// @param details what its form says beside the text
    /// @param isPublished whether there is a page the public reads
    public record Beside(
            List<Task> tasks, List<Person> people, List<Detail> details, boolean isPublished) {}

    /// One unit's share.
    ///
    /// @param role lead, assisting or separate in words
    /// @param notes contacts, and the rating once it may be read
    public record Task(
            String unit, String role, Badge stage, List<Clock> clocks, List<String> notes) {}

    public record Clock(String limit, DueView due) {}

    /// @param opinion what he said when he signed, or `""`
    public record Person(String name, String relation, String opinion) {}

    /// An act the reader may take.
    ///
    /// @param hidden what a form without fields sends along; empty when the act has a form
    public record ActLink(
            String label, String unit, String href, boolean strong, Map<String, String> hidden) {}

    /// Something written that must not be lost.
    public record Kept(String label, String text) {}
}
