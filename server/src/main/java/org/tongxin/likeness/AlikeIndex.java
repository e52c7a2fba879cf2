package org.tongxin.likeness;

import java.util.Collection;
import java.util.List;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Sight;
import org.tongxin.hanyu.alike.Rarity;
import org.tongxin.hanyu.alike.Terms;
import org.tongxin.matter.Actor;

/// What finds the few matters worth comparing among very many (候选). Postings in PostgreSQL do; a
/// search engine may take their place.
interface AlikeIndex {

    /// A text to be found by.
    ///
    /// @param kind code of the kind of matter, whose texts are found among each other only
    record Text(String kind, String title, String body) {
        Terms terms() {
            return Terms.of(title, body);
        }

        String whole() {
            return title + "\n" + body;
        }
    }

    /// Whose matters count.
    ///
    /// @param whole whether he sees all of the kind that is not confidential
    /// @param confined whether he sees what is confidential of it too
    /// @param scopes that name him
    record Eye(boolean whole, boolean confined, List<String> scopes) {
        static Eye of(ChainedKind<?> kind, Actor actor) {
            return new Eye(
                    kind.rolesThatSeeAll().contains(actor.role()),
                    kind.rolesThatSeeConfined().contains(actor.role()),
                    Sight.scopes(actor));
        }
    }

    /// What a matter is found by.
    record Entry(String matter, long ordinal, Text text) {}

    /// These matters of one kind are found by this from now on, and by nothing they said before.
    void put(List<Entry> entries);

    /// Ids of the matters worth comparing, at most a few dozen.
    List<String> candidates(Text asked, Eye eye);

    /// How rare the pairs of these texts are.
    Rarity rarity(String kind, Collection<Terms> terms);
}
