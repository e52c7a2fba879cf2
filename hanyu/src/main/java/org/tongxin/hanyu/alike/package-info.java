/// Alike texts (相似文本): how much two Chinese texts are about the same, why, and what one took from
/// the other word for word.
///
/// Plain n-grams of characters, no dictionary and no model: of two texts the pairs of neighbouring
/// characters are compared, rare ones counting more than common ones.
///
/// | To … | take |
/// |---|---|
/// | make a text ready to be compared | [Terms] |
/// | say how alike two texts are, from 0 to 1 | [Likeness] |
/// | say why, in phrases both have | [Phrases] |
/// | find passages taken from another text, and their share | [Passages] |
/// | find candidates among very many texts by few entries each | [Picked] |
///
/// **Invariants**
/// 1. A text is as alike to itself as can be (1), and likeness is the same in both directions.
/// 2. A passage reads the same in both texts, marks and white space aside, and lies where it says.
/// 3. Any text is taken, in time that grows with its length only.
///
/// **Leaves out on purpose** any judgement: that two proposals are alike is no reproach, and what
/// was taken over may have been taken over with good reason.
@NullMarked
package org.tongxin.hanyu.alike;

import org.jspecify.annotations.NullMarked;
