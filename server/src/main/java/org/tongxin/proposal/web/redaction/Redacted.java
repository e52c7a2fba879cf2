package org.tongxin.proposal.web.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.publishing.Personal;
import org.tongxin.proposal.publishing.Personal.Found;
import org.tongxin.proposal.publishing.PublicParts;

/// What somebody says is to be blackened.
///
/// @param chosen passages by part and place: `point-1:12-23`; absent before anything was said, and
///   then all that are proposed
/// @param also words blackened wherever they stand
record Redacted(Optional<List<String>> chosen, List<String> also) {

    private static final int WORD_MIN = 2;

    /// Sealed texts that may be published, the title first.
    static Map<String, Sealed> sealed(Proposal proposal, int task) {
        if (task > 0) {
            return PublicParts.texts(proposal, task);
        }
        var texts = new LinkedHashMap<String, Sealed>();
        var title = proposal.matter().title();
        if (title != null) {
            texts.put("title", title);
        }
        texts.putAll(PublicParts.texts(proposal));
        return texts;
    }

    /// A passage that is proposed, and whether it is blackened.
    record Choice(Found found, String id, boolean black) {}

    List<Choice> choices(String part, String text) {
        return Personal.in(text).stream()
                .map(
                        found -> {
                            var id = "%s:%d-%d".formatted(part, found.from(), found.to());
                            var black = chosen.map(ids -> ids.contains(id)).orElse(true);
                            return new Choice(found, id, found.sort().never() || black);
                        })
                .toList();
    }

    /// The text as it is published.
    String text(String part, String text) {
        var black = new ArrayList<Found>();
        choices(part, text).stream().filter(Choice::black).map(Choice::found).forEach(black::add);
        for (var word : also) {
            var at = word.length() < WORD_MIN ? -1 : text.indexOf(word);
            while (at >= 0) {
                black.add(new Found(Personal.Sort.CONTACT, at, at + word.length()));
                at = text.indexOf(word, at + word.length());
            }
        }
        return Personal.blackened(text, joined(black));
    }

    /// In order, those that meet as one.
    private static List<Found> joined(List<Found> found) {
        var joined = new ArrayList<Found>();
        for (var one : found.stream().sorted(Comparator.comparingInt(Found::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && one.from() <= last.to()) {
                var to = Math.max(last.to(), one.to());
                joined.set(joined.size() - 1, new Found(last.sort(), last.from(), to));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }
}
