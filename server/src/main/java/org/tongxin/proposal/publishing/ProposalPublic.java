package org.tongxin.proposal.publishing;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Field;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.Publicity.Shown;
import org.tongxin.publication.PublicView;
import org.tongxin.publication.Published;
import org.tongxin.publication.Published.Passage;
import org.tongxin.publication.Published.Promise;
import org.tongxin.publication.Published.Reply;
import org.tongxin.publication.Published.Word;

/// What the public reads of a proposal: the texts that were published, who answers, and what has
/// become of what they promised.
@Component
class ProposalPublic implements PublicView {

    private static final Word NOT_SAID = new Word("", "", "");

    private final ProposalKind kind;

    ProposalPublic(ProposalKind kind) {
        this.kind = kind;
    }

    @Override
    public String kind() {
        return ProposalKind.CODE;
    }

    @Override
    public boolean publishes(Fact fact) {
        return fact instanceof ProposalFact.ProposalPublished;
    }

    @Override
    public Collection<Sealed> texts(State state) {
        var texts = new ArrayList<Sealed>();
        if (state instanceof Proposal one && one.publicity().proposal() != null && isOpen(one)) {
            var shown = one.publicity().proposal();
            add(shown, texts);
            one.publicity().replies().values().forEach(reply -> add(reply, texts));
        }
        return texts;
    }

    private static void add(Shown shown, List<Sealed> texts) {
        if (shown.title() != null) {
            texts.add(shown.title());
        }
        shown.passages().stream().map(ProposalFact.Passage::text).forEach(texts::add);
    }

    /// Whatever a later fact made of it, what is confidential is not shown.
    private static boolean isOpen(Proposal proposal) {
        return !proposal.confined() && PublishingActs.STAGES.contains(proposal.stage());
    }

    @Override
    public Optional<Published> of(State state, Map<Sealed, String> opened) {
        if (!(state instanceof Proposal one) || !isOpen(one)) {
            return Optional.empty();
        }
        var shown = one.publicity().proposal();
        var form = one.form();
        var all = opened.keySet().containsAll(texts(state));
        if (shown == null || shown.title() == null || form == null || !all) {
            return Optional.empty();
        }
        var matter = one.matter();
        return Optional.of(
                new Published(
                        shown.index(),
                        matter.id(),
                        one.attributes().getOrDefault("docketNumber", ""),
                        opened.getOrDefault(shown.title(), ""),
                        shown.extent(),
                        one.sessionYear(),
                        one.season(),
                        word("category", form.category()),
                        word("proposer", one.proposer()),
                        stage(one.stage()),
                        matter.raised().orElseThrow().raisedOn(),
                        shown.at(),
                        changed(one, shown),
                        passages(shown, opened),
                        replies(one, opened)));
    }

    /// The latest of all that is told.
    private static Instant changed(Proposal proposal, Shown shown) {
        var replies = proposal.publicity().replies();
        var told =
                proposal.matter().commitments().stream()
                        .filter(one -> replies.containsKey(one.task()))
                        .flatMap(one -> one.told().stream())
                        .map(Commitment.Told::at);
        return Stream.concat(replies.values().stream().map(Shown::at), told)
                .filter(at -> at.isAfter(shown.at()))
                .max(naturalOrder())
                .orElse(shown.at());
    }

    private static List<Passage> passages(Shown shown, Map<Sealed, String> opened) {
        return shown.passages().stream()
                .filter(one -> !one.part().startsWith(PublicParts.PROMISE))
                .map(one -> new Passage(one.part(), opened.getOrDefault(one.text(), "")))
                .toList();
    }

    private List<Reply> replies(Proposal proposal, Map<Sealed, String> opened) {
        return proposal.answering().stream().map(task -> reply(proposal, task, opened)).toList();
    }

    private Reply reply(Proposal proposal, Task task, Map<Sealed, String> opened) {
        var shown = proposal.publicity().replies().get(task.no());
        return shown == null
                ? new Reply(task.no(), task.unit(), "", NOT_SAID, List.of(), List.of())
                : new Reply(
                        task.no(),
                        task.unit(),
                        shown.extent(),
                        word("outcome", shown.outcome()),
                        passages(shown, opened),
                        promises(proposal, shown, opened));
    }

    private static List<Promise> promises(
            Proposal proposal, Shown shown, Map<Sealed, String> opened) {
        var promises = new ArrayList<Promise>();
        for (var passage : shown.passages()) {
            if (passage.part().startsWith(PublicParts.PROMISE)) {
                var no = Integer.parseInt(passage.part().substring(PublicParts.PROMISE.length()));
                proposal.matter()
                        .commitment(no)
                        .map(one -> promise(one, opened.getOrDefault(passage.text(), "")))
                        .ifPresent(promises::add);
            }
        }
        return promises;
    }

    private static Promise promise(Commitment one, String text) {
        return new Promise(
                one.commitment(), one.point(), text, one.due(), one.firstDue(), standing(one));
    }

    private static String standing(Commitment promise) {
        return switch (promise.standing()) {
            case DRAFTED, OPEN -> "open";
            case CLAIMED -> "claimed";
            case VERIFIED -> "kept";
            case SLIPPED -> "slipped";
            case IMPOSSIBLE -> "impossible";
        };
    }

    private Word word(String list, String code) {
        return kind.options(list).stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(ProposalPublic::word)
                .orElseGet(() -> new Word(code, code, code));
    }

    private static Word word(Field.Option option) {
        return new Word(option.code(), option.zh(), option.en());
    }

    /// In words that need no knowledge of the house.
    private static Word stage(String code) {
        return switch (code) {
            case Proposal.HANDLING -> new Word(code, "办理中", "Being handled");
            case Proposal.REHANDLING -> new Word(code, "重新办理中", "Being handled again");
            case Proposal.FEEDBACK -> new Word(code, "已答复，听取提案人意见", "Answered, to be rated");
            case Proposal.TRACKING -> new Word(code, "已答复，跟踪落实中", "Answered, followed up");
            case Proposal.CLOSED, Proposal.ARCHIVED -> new Word(code, "已办结", "Completed");
            default -> throw new IllegalArgumentException("nothing is public at stage " + code);
        };
    }
}
