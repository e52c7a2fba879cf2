package org.tongxin.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;

/// A proposal as its facts so far leave it.
public record Proposal(
        Matter matter,
        Optional<ProposalFact.Submitted> submitted,
        Optional<ProposalFact.Docketed> docketed,
        Optional<ProposalFact.Declined> declined)
        implements State {

    public static final String NEW = "new";
    public static final String REVIEW = "review";
    public static final String ASSIGNING = "assigning";
    public static final String HANDLING = "handling";
    public static final String FEEDBACK = "feedback";
    public static final String CLOSED = "closed";
    public static final String DECLINED = "declined";

    static final Proposal BLANK =
            new Proposal(Matter.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    Proposal after(Recorded recorded) {
        var next = matter.after(recorded);
        return switch (recorded.fact()) {
            case ProposalFact.Submitted f -> new Proposal(next, Optional.of(f), docketed, declined);
            case ProposalFact.Docketed f -> new Proposal(next, submitted, Optional.of(f), declined);
            case ProposalFact.Declined f -> new Proposal(next, submitted, docketed, Optional.of(f));
            case MatterFact _ -> new Proposal(next, submitted, docketed, declined);
            default ->
                    throw new IllegalStateException(
                            "%s cannot follow in a proposal".formatted(recorded.fact()));
        };
    }

    @Override
    public String stage() {
        if (!matter.exists()) {
            return NEW;
        }
        if (declined.isPresent()) {
            return DECLINED;
        }
        if (matter.closed()) {
            return CLOSED;
        }
        if (!matter.tasks().isEmpty()) {
            return isAllSent() ? FEEDBACK : HANDLING;
        }
        return docketed.isPresent() ? ASSIGNING : REVIEW;
    }

    /// The tasks that answer the proposer.
    public List<Task> answering() {
        return matter.tasks().stream().filter(Task::answersTheProposer).toList();
    }

    private boolean isAllSent() {
        return answering().stream().allMatch(task -> task.stage() == Task.Stage.SENT);
    }

    @Override
    public Set<String> facets() {
        var facets = new TreeSet<String>();
        submitted.ifPresent(
                form -> {
                    facets.add("category:" + form.category());
                    facets.add("season:" + form.season());
                });
        matter.raised().ifPresent(raised -> facets.add("year:" + raised.year()));
        matter.raised().ifPresent(raised -> facets.add("origin:" + raised.origin()));
        return facets;
    }

    @Override
    public Map<String, Sealed> sections() {
        var sections = new LinkedHashMap<String, Sealed>();
        submitted.ifPresent(
                form -> {
                    sections.put("situation", form.situation());
                    sections.put("analysis", form.analysis());
                });
        return sections;
    }

    @Override
    public Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        submitted.ifPresent(
                form -> {
                    attributes.put("category", form.category());
                    attributes.put("season", form.season());
                    attributes.put("proposer", form.proposer());
                });
        docketed.ifPresent(
                file ->
                        attributes.put(
                                "docketNumber", "%d-%04d".formatted(file.year(), file.serial())));
        declined.ifPresent(no -> attributes.put("declineReason", no.reason()));
        return attributes;
    }

    @Override
    public Set<String> scopes() {
        var scopes = new TreeSet<String>();
        for (var party : matter.parties()) {
            if (!party.person().isEmpty()) {
                scopes.add("person:" + party.person());
            }
        }
        for (var task : matter.tasks()) {
            scopes.add("unit:" + task.unit());
        }
        return scopes;
    }

    @Override
    public List<Waiting> waiting() {
        return Desk.of(this);
    }
}
