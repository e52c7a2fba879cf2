package org.tongxin.proposal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.ProposalFact.Passage;

/// What of a proposal is published (公开), and how far its units let their replies be.
///
/// @param proposal absent while it is not published; without it no reply is
/// @param replies by task
/// @param marks what units said of their replies, by task: full, summary or none
public record Publicity(
        @Nullable Shown proposal, Map<Integer, Shown> replies, Map<Integer, String> marks) {

    public static final String FULL = "full";
    public static final String SUMMARY = "summary";
    private static final Set<String> OPEN = Set.of(FULL, SUMMARY);

    static final Publicity NONE = new Publicity(null, Map.of(), Map.of());

    public Publicity {
        replies = Map.copyOf(replies);
        marks = Map.copyOf(marks);
    }

    /// Something that is published.
    ///
    /// @param extent full or summary
    /// @param title of a proposal; absent for a reply
    /// @param outcome of a reply; `""` for a proposal
    /// @param index of the fact that published it
    public record Shown(
            String extent,
            @Nullable Sealed title,
            String outcome,
            List<Passage> passages,
            long index,
            Instant at) {
        public Shown {
            passages = List.copyOf(passages);
        }
    }

    public boolean isPublished() {
        return proposal != null;
    }

    /// Whether a unit lets its reply be published.
    public boolean mayPublish(int task) {
        return OPEN.contains(marks.getOrDefault(task, ""));
    }

    /// Whether so much may be published where so much was agreed to.
    public static boolean reaches(String agreed, String extent) {
        return agreed.equals(FULL) ? OPEN.contains(extent) : agreed.equals(extent);
    }

    Publicity after(Recorded recorded) {
        return switch (recorded.fact()) {
            case ProposalFact.ReplyMarked f -> marked(f);
            case ProposalFact.ProposalPublished f ->
                    new Publicity(shown(f, recorded), replies, marks);
            case ProposalFact.ReplyPublished f -> {
                var more = new HashMap<>(replies);
                more.put(f.task(), shown(f, recorded));
                yield new Publicity(proposal, more, marks);
            }
            case ProposalFact.TakenDown f -> without(f.task());
            default -> this;
        };
    }

    private static Shown shown(ProposalFact.ProposalPublished fact, Recorded by) {
        return new Shown(fact.extent(), fact.title(), "", fact.passages(), by.index(), by.at());
    }

    private static Shown shown(ProposalFact.ReplyPublished fact, Recorded by) {
        return new Shown(fact.extent(), null, fact.outcome(), fact.passages(), by.index(), by.at());
    }

    private Publicity marked(ProposalFact.ReplyMarked mark) {
        var more = new HashMap<>(marks);
        more.put(mark.task(), mark.publicity());
        return new Publicity(proposal, replies, more);
    }

    private Publicity without(int task) {
        if (task == 0) {
            return new Publicity(null, Map.of(), marks);
        }
        var fewer = new HashMap<>(replies);
        fewer.remove(task);
        return new Publicity(proposal, fewer, marks);
    }
}
