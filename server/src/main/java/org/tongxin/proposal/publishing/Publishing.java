package org.tongxin.proposal.publishing;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.ProposalFact.Passage;
import org.tongxin.proposal.ProposalFact.ProposalPublished;
import org.tongxin.proposal.ProposalFact.ReplyPublished;
import org.tongxin.proposal.ProposalFact.TakenDown;
import org.tongxin.proposal.Publicity;
import org.tongxin.proposal.Refused;

/// Publishing (公开) and taking down (下架). The text published is given as a whole, already blackened;
/// what it was made from stays sealed as it was.
public final class Publishing {

    static final String SUMMARY = "summary";

    /// @param passages by part, in the order of the page
    public record Publish(String extent, Sealed title, List<Passage> passages) implements Command {
        public Publish {
            passages = List.copyOf(passages);
        }

        static Publish read(int task, Inputs in) {
            return new Publish(in.code("extent"), in.text("title"), Publishing.read(in));
        }
    }

    public record PublishReply(int task, String extent, List<Passage> passages) implements OnTask {
        public PublishReply {
            passages = List.copyOf(passages);
        }

        static PublishReply read(int task, Inputs in) {
            return new PublishReply(task, in.code("extent"), Publishing.read(in));
        }
    }

    /// @param publicity full, summary or none
    public record MarkReply(int task, String publicity) implements OnTask {
        static MarkReply read(int task, Inputs in) {
            return new MarkReply(task, in.code("publicity"));
        }
    }

    public record TakeDown(Sealed reason) implements Command {
        static TakeDown read(int task, Inputs in) {
            return new TakeDown(in.text("reason"));
        }
    }

    public record TakeReplyDown(int task, Sealed reason) implements OnTask {
        static TakeReplyDown read(int task, Inputs in) {
            return new TakeReplyDown(task, in.text("reason"));
        }
    }

    private static List<Passage> read(Inputs in) {
        return in.values().keySet().stream()
                .filter(name -> !Set.of("extent", "title").contains(name))
                .sorted()
                .map(name -> new Passage(name, in.text(name)))
                .toList();
    }

    static Decision decide(Proposal proposal, Publish command, Moment moment) {
        var form = proposal.form();
        if (form == null || !Publicity.reaches(form.consent(), command.extent())) {
            return refuse(new Refused.NotConsented());
        }
        var wanted = wanted(command.extent(), PublicParts.of(proposal));
        var refused = wrong(wanted, command.passages(), command.title());
        return refused != null
                ? refuse(refused)
                : accept(
                        new ProposalPublished(
                                command.extent(),
                                command.title(),
                                kept(command.passages(), wanted)));
    }

    /// What was promised is told with a summary too.
    static Decision decide(Proposal proposal, PublishReply command, Moment moment) {
        var no = command.task();
        var agreed = proposal.publicity().marks().getOrDefault(no, "");
        if (!Publicity.reaches(agreed, command.extent())) {
            return refuse(new Refused.NotConsented());
        }
        var wanted = wanted(command.extent(), PublicParts.of(proposal, no));
        var refused = wrong(wanted, command.passages(), null);
        var outcome = proposal.matter().task(no).orElseThrow().outcome();
        return refused != null
                ? refuse(refused)
                : accept(
                        new ReplyPublished(
                                no, command.extent(), outcome, kept(command.passages(), wanted)));
    }

    static Decision decide(Proposal proposal, MarkReply command, Moment moment) {
        return accept(new ProposalFact.ReplyMarked(command.task(), command.publicity()));
    }

    static Decision decide(Proposal proposal, TakeDown command, Moment moment) {
        return accept(new TakenDown(0, command.reason()));
    }

    static Decision decide(Proposal proposal, TakeReplyDown command, Moment moment) {
        return accept(new TakenDown(command.task(), command.reason()));
    }

    /// Which parts have to be there: in full all of them; in summary that, and what was promised.
    private static List<String> wanted(String extent, List<String> all) {
        if (extent.equals(Publicity.FULL)) {
            return all;
        }
        Predicate<String> promised = part -> part.startsWith(PublicParts.PROMISE);
        return Stream.concat(Stream.of(SUMMARY), all.stream().filter(promised)).toList();
    }

    private static List<Passage> kept(List<Passage> given, List<String> wanted) {
        return wanted.stream()
                .flatMap(part -> given.stream().filter(one -> one.part().equals(part)))
                .toList();
    }

    private static @Nullable Refused wrong(
            List<String> wanted, List<Passage> given, @Nullable Sealed title) {
        var parts = given.stream().map(Passage::part).toList();
        for (var part : wanted) {
            if (!parts.contains(part)) {
                return new Refused.PublicationIncomplete(part);
            }
        }
        var texts = new ArrayList<String>();
        kept(given, wanted).forEach(one -> texts.add(text(one.text())));
        texts.add(text(title));
        return texts.stream()
                .flatMap(text -> Personal.forbidden(text).stream())
                .map(Refused.PersonalDataLeft::new)
                .findFirst()
                .orElse(null);
    }

    /// What was filled in; it comes with the command and is not stored yet.
    private static String text(@Nullable Sealed sealed) {
        return sealed == null || sealed.fresh() == null ? "" : sealed.fresh().text();
    }

    private Publishing() {}
}
