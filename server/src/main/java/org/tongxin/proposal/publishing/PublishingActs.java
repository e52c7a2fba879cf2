package org.tongxin.proposal.publishing;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.unitOfTask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Publicity;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of publishing (公开), from the day on which units have it.
public final class PublishingActs {

    public static final Set<String> STAGES =
            Set.of(
                    Proposal.HANDLING,
                    Proposal.REHANDLING,
                    Proposal.FEEDBACK,
                    Proposal.CLOSED,
                    Proposal.TRACKING,
                    Proposal.ARCHIVED);

    private final Packs packs;

    private PublishingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new PublishingActs(packs);
        return Stream.of(acts.publishing(), acts.takingDown()).flatMap(List::stream).toList();
    }

    private List<Action<Proposal, ?>> publishing() {
        return List.of(
                new Act<Proposal>("mark-reply", "标明答复公开属性", "Say how far the reply is public")
                        .noun("publicity")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(STAGES)
                        .onTask(PublishingActs::isAnswered)
                        .asks(this::mark)
                        .does(
                                Publishing.MarkReply.class,
                                Publishing.MarkReply::read,
                                Publishing::decide),
                new Act<Proposal>("publish", "公开提案", "Publish the proposal")
                        .noun("publication")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .when(PublishingActs::mayBePublished)
                        .asks(this::publish)
                        .lasting()
                        .does(
                                Publishing.Publish.class,
                                Publishing.Publish::read,
                                Publishing::decide),
                new Act<Proposal>("publish-reply", "公开答复", "Publish the reply")
                        .noun("reply-publication")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .onTask(PublishingActs::mayReplyBePublished)
                        .asks(this::publishReply)
                        .lasting()
                        .does(
                                Publishing.PublishReply.class,
                                Publishing.PublishReply::read,
                                Publishing::decide));
    }

    private List<Action<Proposal, ?>> takingDown() {
        return List.of(
                new Act<Proposal>("take-down", "下架", "Take down")
                        .noun("taking-down")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .when(one -> one.publicity().isPublished())
                        .asks(PublishingActs::why)
                        .does(
                                Publishing.TakeDown.class,
                                Publishing.TakeDown::read,
                                Publishing::decide),
                new Act<Proposal>("take-reply-down", "答复下架", "Take the reply down")
                        .noun("taking-reply-down")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .onTask((s, no) -> s.publicity().replies().containsKey(no))
                        .asks(PublishingActs::why)
                        .does(
                                Publishing.TakeReplyDown.class,
                                Publishing.TakeReplyDown::read,
                                Publishing::decide));
    }

    /// What is confidential, and what its proposer does not want published, never is.
    private static boolean mayBePublished(Proposal proposal) {
        return !proposal.confined()
                && proposal.form() != null
                && !extents(proposal.form().consent()).isEmpty()
                && !proposal.publicity().isPublished();
    }

    private static boolean mayReplyBePublished(Proposal proposal, int no) {
        return proposal.publicity().isPublished()
                && !proposal.publicity().replies().containsKey(no)
                && proposal.publicity().mayPublish(no)
                && isAnswered(proposal, no);
    }

    private static boolean isAnswered(Proposal proposal, int no) {
        return proposal.matter()
                .task(no)
                .filter(Task::answersTheProposer)
                .filter(task -> task.stage() == Task.Stage.SENT)
                .isPresent();
    }

    /// The page of an act on a proposal: what is published is blackened first, on a page of its
    /// own.
    public static String page(Chain.Available act) {
        return act.name().startsWith("publish") ? "redaction" : act.noun();
    }

    /// How far one may go where so much was agreed to.
    public static List<String> extents(String agreed) {
        return Stream.of(Publicity.FULL, Publicity.SUMMARY)
                .filter(extent -> Publicity.reaches(agreed, extent))
                .toList();
    }

    private List<Field> mark(Proposal proposal, int task, LocalDate today) {
        return List.of(Field.choice("publicity", packs.of(proposal, today).consents()));
    }

    private List<Field> publish(Proposal proposal, int target, LocalDate today) {
        var pack = packs.of(proposal, today);
        var fields = new ArrayList<Field>();
        fields.add(extent(proposal, today));
        fields.add(Field.text("title", pack.titleMax()));
        fields.addAll(texts(PublicParts.of(proposal), pack.bodyMax()));
        return fields;
    }

    private List<Field> publishReply(Proposal proposal, int task, LocalDate today) {
        var fields = new ArrayList<Field>();
        fields.add(extent(proposal, today));
        fields.addAll(texts(PublicParts.of(proposal, task), packs.of(proposal, today).bodyMax()));
        return fields;
    }

    private Field extent(Proposal proposal, LocalDate today) {
        var extents =
                packs.of(proposal, today).consents().stream()
                        .filter(one -> extents(Publicity.FULL).contains(one.code()))
                        .toList();
        return Field.choice("extent", extents);
    }

    private static List<Field> texts(List<String> parts, int max) {
        var fields = new ArrayList<Field>();
        for (var part : parts) {
            fields.add(
                    Field.longtext(part, max)
                            .labelled(part.replaceFirst("[-_]\\d+$", ""))
                            .optional());
        }
        fields.add(Field.longtext(Publishing.SUMMARY, Forms.NOTE_MAX).optional());
        return fields;
    }

    private static List<Field> why(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX));
    }
}
