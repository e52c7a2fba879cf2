package org.tongxin.proposal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.chain.Field;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Task;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Paper;
import org.tongxin.paper.PaperSource;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.views.Dues;

/// Which papers of a proposal a reader may have: of a reply in the making, whoever may read it; of
/// what offices and units say to each other, they; reminders, the offices.
@Component
class ProposalPapers implements PaperSource {

    private final Briefs briefs;
    private final ProposalKind proposals;

    ProposalPapers(Briefs briefs, ProposalKind proposals) {
        this.briefs = briefs;
        this.proposals = proposals;
    }

    @Override
    public String kind() {
        return ProposalKind.CODE;
    }

    @Override
    public List<Paper> papers(Acts.Seen seen, Actor reader) {
        if (!(seen.state() instanceof Proposal proposal)) {
            return List.of();
        }
        var papers = new ArrayList<Paper>();
        var style = briefs.style(proposal);
        var named = Brief.named(proposal, style);
        papers.add(new Paper("proposal", named, false, () -> proposal(proposal)));
        for (var task : proposal.matter().tasks()) {
            if (task.stage() != Task.Stage.WITHDRAWN) {
                var about = new About(seen, reader, proposal, task);
                reply(about, named).ifPresent(papers::add);
                papers.addAll(inside(about, named));
            }
        }
        if (seen.kind().rolesThatSeeAll().contains(reader.role())) {
            papers.addAll(instructed(proposal, named));
        }
        return papers;
    }

    /// A task of a proposal, and who reads of it.
    private record About(Acts.Seen seen, Actor reader, Proposal proposal, Task task) {
        boolean tellsInside() {
            return Discretion.tellsInside(seen, reader);
        }

        boolean isOffice() {
            return seen.kind().rolesThatSeeAll().contains(reader.role());
        }
    }

    private Letter proposal(Proposal proposal) {
        return new ProposalLetter(briefs.of(proposal), this::word).write();
    }

    private String word(String list, String code) {
        return proposals.options(list).stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(Field.Option::zh)
                .orElse(code);
    }

    private Optional<Paper> reply(About about, String named) {
        var task = about.task();
        var there = task.answersTheProposer() && !task.answers().isEmpty();
        if (!there || !Discretion.tellsReply(about.seen(), task, about.reader())) {
            return Optional.empty();
        }
        return Optional.of(
                new Paper(
                        "reply-" + task.no(),
                        titled(ReplyLetter.title(named), about),
                        task.stage() != Task.Stage.SENT,
                        () -> reply(about.proposal(), task)));
    }

    private Letter reply(Proposal proposal, Task task) {
        var style = briefs.style(proposal);
        var channels =
                briefs.channels(proposal).stream().map(code -> briefs.unit(code, style)).toList();
        var outcome = task.outcome();
        var letter = outcome.isEmpty() ? "" : proposals.letter(proposal.matter(), outcome);
        return new ReplyLetter(briefs.of(proposal), task, letter, channels).write();
    }

    private List<Paper> inside(About about, String named) {
        var papers = new ArrayList<Paper>();
        var task = about.task();
        if (about.tellsInside()) {
            var title = OfficeLetters.assignmentTitle(named);
            papers.add(paper("assignment", title, about, OfficeLetters::assignment));
            if (task.opinion() != null) {
                var opined = OfficeLetters.opinionTitle(named);
                papers.add(paper("opinion", opined, about, OfficeLetters::opinion));
            }
        }
        var limit =
                task.role() == Task.Role.ASSISTING
                        ? Limits.ASSIST
                        : about.proposal().answerLimit(task.no());
        var owed = about.proposal().matter().owed(limit, task.no());
        if (about.isOffice() && task.isOpen() && owed.isPresent()) {
            var last = Dues.lastDay(owed.get().dueAt());
            var title = OfficeLetters.reminderTitle(named);
            papers.add(paper("reminder", title, about, letters -> letters.reminder(last)));
        }
        promised(about, named).ifPresent(papers::add);
        return papers;
    }

    /// Reminders of what a unit promised, once its reply has gone out.
    private Optional<Paper> promised(About about, String named) {
        var task = about.task();
        var owes =
                about.proposal().matter().commitments().stream()
                        .anyMatch(one -> one.task() == task.no() && SupervisionLetters.isOwed(one));
        return about.isOffice() && task.stage() == Task.Stage.SENT && owes
                ? Optional.of(
                        new Paper(
                                "reminder-" + task.no(),
                                titled(SupervisionLetters.promisesTitle(named), about),
                                false,
                                () ->
                                        new SupervisionLetters(briefs.of(about.proposal()))
                                                .promises(task)))
                : Optional.empty();
    }

    /// Reminders of leaders' instructions.
    private List<Paper> instructed(Proposal proposal, String named) {
        var title = SupervisionLetters.instructionTitle(named);
        return proposal.supervision().open().stream()
                .map(
                        one ->
                                new Paper(
                                        "reminder-instruction-" + one.no(),
                                        "%s（%s）"
                                                .formatted(
                                                        title,
                                                        briefs.unit(
                                                                one.unit(),
                                                                briefs.style(proposal))),
                                        false,
                                        () ->
                                                new SupervisionLetters(briefs.of(proposal))
                                                        .instruction(one)))
                .toList();
    }

    private Paper paper(
            String code, String title, About about, Function<OfficeLetters, Letter> written) {
        return new Paper(
                code + "-" + about.task().no(),
                titled(title, about),
                false,
                () -> written.apply(new OfficeLetters(briefs.of(about.proposal()), about.task())));
    }

    private String titled(String title, About about) {
        var unit = briefs.unit(about.task().unit(), briefs.style(about.proposal()));
        return "%s（%s）".formatted(title, unit);
    }
}
