package org.tongxin.likeness;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.acts.Acts;
import org.tongxin.hanyu.alike.Passages.Passage;

/// What is alike to a text (相似提案), the most alike first.
///
/// @param copied what the text has word for word from earlier ones, in the order of the text
/// @param share of its letters that is, 0 to 1
public record Found(List<One> items, List<Copied> copied, double share) {

    static final Found NOTHING = new Found(List.of(), List.of(), 0);

    /// One matter that is alike.
    ///
    /// @param title `""` once erased
    /// @param likeness 0 to 1
    /// @param reasons phrases both have, the most telling first
    /// @param share of the letters of the text asked that stands in it word for word
    /// @param replies those the reader may read
    public record One(
            Acts.Seen seen,
            String title,
            double likeness,
            List<String> reasons,
            double share,
            List<Reply> replies) {

        public String id() {
            return seen.state().matter().id();
        }
    }

    /// A passage that stands in an earlier matter too.
    ///
    /// @param text as the text asked has it
    /// @param place where in the text asked
    /// @param matter id of the earlier one
    public record Copied(String text, Passage place, String matter) {}

    /// What one unit answered.
    ///
    /// @param outcome canonical class
    /// @param letter the place's letter for it, or `""`
    /// @param text the answers, point after point
    public record Reply(
            int task,
            String unit,
            String outcome,
            String letter,
            List<String> text,
            List<Promise> promises) {}

    /// @param standing as promises have it: `OPEN`, `VERIFIED` …
    public record Promise(int no, String text, LocalDate due, String standing) {}
}
