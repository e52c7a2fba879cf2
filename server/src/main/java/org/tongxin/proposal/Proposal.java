package org.tongxin.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.inside.Insides;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.supervising.Supervision;

/// A proposal as its facts so far leave it.
///
/// @param phase the stage reached before any unit has it, and after it was concluded; [#stage] says
///   where it stands in between
/// @param form absent before the first fact
/// @param season and `year`: the session bucket; empty and 0 while co-signers are asked
/// @param why what concluded it early or elsewhere, or gave it back; absent when nothing did
/// @param assignment suggested and not yet agreed by all; absent when there is none
/// @param confirmed channel offices that agreed to it
/// @param merged into which matter, that is handled for this one; absent when it is not
/// @param unmerged why that was undone last; absent once it is merged again or dispatched
/// @param awaitsConfirmation whether a member still has to confirm what was entered for him
/// @param publicity what of it is published
/// @param supervision whether it is a key proposal, and how it is supervised
/// @param insides to whom units gave their tasks within
public record Proposal(
        Matter matter,
        String phase,
        ProposalFact.@Nullable Submitted form,
        String season,
        int year,
        Optional<ProposalFact.Docketed> docketed,
        @Nullable ProposalFact why,
        ProposalFact.@Nullable AssignmentProposed assignment,
        Set<String> confirmed,
        MatterFact.@Nullable MergedInto merged,
        MatterFact.@Nullable Unmerged unmerged,
        boolean awaitsConfirmation,
        Publicity publicity,
        Supervision supervision,
        Insides insides)
        implements State, Packs.Seasonal {

    public static final String NEW = "new";
    public static final String CO_SIGNING = "co-signing";
    public static final String REVISION = "revision";
    public static final String PRE_REVIEW = "pre-review";
    public static final String REVIEW = "review";
    public static final String DECLINED = "declined";
    public static final String CONVERTED = "converted";
    public static final String MERGED = "merged";
    public static final String WITHDRAWN = "withdrawn";
    public static final String ASSIGNING = "assigning";
    public static final String HANDLING = "handling";
    public static final String REHANDLING = "rehandling";
    public static final String FEEDBACK = "feedback";
    public static final String CLOSED = "closed";
    public static final String TRACKING = "tracking";
    public static final String ARCHIVED = "archived";

    static final Proposal BLANK =
            new Proposal(
                    Matter.NONE,
                    NEW,
                    null,
                    "",
                    0,
                    Optional.empty(),
                    null,
                    null,
                    Set.of(),
                    null,
                    null,
                    false,
                    Publicity.NONE,
                    Supervision.NONE,
                    Insides.NONE);

    public Proposal {
        confirmed = Set.copyOf(confirmed);
    }

    Proposal after(Recorded recorded) {
        return new ProposalFolding(this).after(recorded).done();
    }

    @Override
    public String stage() {
        if (!phase.equals(ASSIGNING) && !phase.equals(CLOSED)) {
            return phase;
        }
        if (matter.closed()) {
            return matter.commitments().stream().anyMatch(Matter.Commitment::isOwed)
                    ? TRACKING
                    : CLOSED;
        }
        if (answering().isEmpty()) {
            return ASSIGNING;
        }
        return isAllSent() ? FEEDBACK : matter.round() > 1 ? REHANDLING : HANDLING;
    }

    /// The tasks that answer the proposer.
    public List<Task> answering() {
        return matter.tasks().stream().filter(Task::answersTheProposer).toList();
    }

    /// The limit a task has to answer under.
    public String answerLimit(int task) {
        return matter.owed(Limits.REHANDLING, task).isPresent() ? Limits.REHANDLING : Limits.REPLY;
    }

    /// Those who may rate: whoever stands behind it and is known here, each once.
    public List<Party> raters() {
        var raters = new LinkedHashMap<String, Party>();
        for (var party : matter.parties()) {
            if (!party.person().isEmpty()) {
                raters.putIfAbsent(party.person(), party);
            }
        }
        return List.copyOf(raters.values());
    }

    /// Id of the proposal that is handled for this one, or `""`.
    public String mergedInto() {
        return merged == null ? "" : merged.matter();
    }

    /// The year of the session it counts to.
    public int sessionYear() {
        return year != 0 ? year : matter.raised().map(MatterFact.Raised::year).orElse(0);
    }

    @Override
    public Set<String> asked() {
        if (assignment == null || !stage().equals(ASSIGNING)) {
            return Set.of();
        }
        var asked = new TreeSet<>(assignment.channels());
        asked.removeAll(confirmed);
        return asked;
    }

    /// Type of proposer; that of a member with whom others signed is `joint` (联名).
    public String proposer() {
        var type = form == null ? "" : form.proposer();
        return type.equals("member") && hasCoSigners() ? "joint" : type;
    }

    /// Whether members raised it, and no collective.
    public boolean isOfMembers() {
        return Set.of("member", "joint").contains(proposer());
    }

    private boolean hasCoSigners() {
        return matter.parties().stream().anyMatch(party -> party.relation().equals("co-signer"));
    }

    private boolean isAllSent() {
        return answering().stream().allMatch(task -> task.stage() == Task.Stage.SENT);
    }

    @Override
    public Optional<Fact.Entrusting> entrusted(int task) {
        return insides.of(task);
    }

    @Override
    public Set<String> facets() {
        return Facets.of(this);
    }

    @Override
    public Map<Integer, Item> items() {
        return supervision.items();
    }

    @Override
    public Set<String> insideFiles() {
        return supervision.insideFiles();
    }

    @Override
    public Map<String, Sealed> sections() {
        var sections = new LinkedHashMap<String, Sealed>();
        if (form != null) {
            sections.put("situation", form.situation());
            sections.put("analysis", form.analysis());
            sections.putAll(form.notes());
        }
        return sections;
    }

    @Override
    public @Nullable Sealed contact() {
        return form == null ? null : form.contact();
    }

    @Override
    public boolean confined() {
        return form != null && form.confidential().equals("yes");
    }

    @Override
    public Map<String, String> attributes() {
        return Facets.codes(this);
    }

    @Override
    public Set<String> scopes() {
        var scopes = new TreeSet<String>();
        for (var party : matter.parties()) {
            if (!party.person().isEmpty()) {
                scopes.add("person:" + party.person());
            }
        }
        matter.invited().forEach(person -> scopes.add("person:" + person));
        for (var task : matter.tasks()) {
            if (task.stage() != Task.Stage.WITHDRAWN) {
                scopes.add("unit:" + task.unit());
            }
        }
        scopes.addAll(supervision.scopes());
        if (confined() && docketed.isPresent()) {
            scopes.add("role:channel-office");
        }
        return scopes;
    }

    @Override
    public List<Waiting> waiting() {
        return Desk.of(this);
    }
}
