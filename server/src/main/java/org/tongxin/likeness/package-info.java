/// Likeness (相似): which matters are about the same as a text or another matter, why, what was
/// answered to them, and what the text has word for word from them.
///
/// Facts recorded: none. Facts followed: `matter.Raised` and `matter.Revised` of every kind, by a
/// cursor; it is up to date within seconds.
///
/// | | what happens | where |
/// |---|---|---|
/// | 1 | A text's most telling pairs of characters, and some of its longer pieces, are posted as marks. | [Indexing], [PostedTexts] |
/// | 2 | A question reads the newest of few postings, and gets candidates. | [AlikeIndex] |
/// | 3 | Those the asker may see are compared in full, and told with reasons and replies. | [Alike] |
///
/// Invariants:
/// 1. Nobody learns of a matter that he may not see: neither it, nor how many there are, nor that a
///    text has something from it.
/// 2. However many matters there are, a question reads no more than a fixed number of postings.
/// 3. What was revised is found by what it says now, and by nothing that it said before.
/// 4. A reply that has not gone out is told to nobody it is not for.
///
/// It follows the practice that similar earlier proposals lie beside one that is examined. The
/// measure is `org.tongxin.hanyu.alike`; a search engine may take the place of [AlikeIndex]
/// (decision 0103). It decides nothing: that texts are alike is told, never held against anybody.
@NullMarked
@ApplicationModule(allowedDependencies = {"matter", "matter::*", "chain", "acts"})
package org.tongxin.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
