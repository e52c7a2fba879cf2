package org.tongxin.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A matter as the public reads it: every text blackened where a person said so.
///
/// @param position of the fact that published it in the journal: the order of publication
/// @param matter receipt number as it stands in addresses
/// @param docket number on file, or `""`
/// @param extent full or summary
/// @param year of the session it counts to
/// @param proposer type of proposer; no name
/// @param stage how far it has come
/// @param changedAt when something public of it changed last
public record Published(
        long position,
        String matter,
        String docket,
        String title,
        String extent,
        int year,
        String season,
        Word category,
        Word proposer,
        Word stage,
        LocalDate raisedOn,
        Instant publishedAt,
        Instant changedAt,
        List<Passage> passages,
        List<Reply> replies) {

    public Published {
        passages = List.copyOf(passages);
        replies = List.copyOf(replies);
    }

    /// A code of a place in words.
    public record Word(String code, String zh, String en) {}

    /// @param part `situation`, `point-2`, `answer-2`, `summary` …
    public record Passage(String part, String text) {}

    /// What a unit answers; without passages while that is not published.
    ///
    /// @param task its number within the matter
    /// @param unit code
    /// @param extent full or summary, `""` while it is not published
    /// @param outcome class of the whole reply, all `""` while it is not published
    public record Reply(
            int task,
            String unit,
            String extent,
            Word outcome,
            List<Passage> passages,
            List<Promise> promises) {

        public Reply {
            passages = List.copyOf(passages);
            promises = List.copyOf(promises);
        }

        public boolean isPublished() {
            return !extent.isEmpty();
        }
    }

    /// Something promised, and what has become of it.
    ///
    /// @param point it answers
    /// @param firstDue day by which it was promised at first
    /// @param standing open, claimed, kept, slipped or impossible
    public record Promise(
            int no, int point, String text, LocalDate due, LocalDate firstDue, String standing) {}

    /// All that is written, to be searched.
    public String text() {
        var all = new StringBuilder(title);
        passages.forEach(one -> all.append('\n').append(one.text()));
        for (var reply : replies) {
            reply.passages().forEach(one -> all.append('\n').append(one.text()));
        }
        return all.toString();
    }
}
