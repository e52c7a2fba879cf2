/// Chinese text (汉语): what the platform reads out of what people write.
///
/// Plain Java on the JDK alone: no dictionary, no model, no state.
///
/// | To … | take |
/// |---|---|
/// | split a proposal's body (提案正文) into its sections and points | [ProposalBody] |
/// | say how alike two texts are, why, and what was copied | [org.tongxin.hanyu.alike] |
///
/// **How a body is split:** the text is made tidy; each section is found by the heading that the
/// form prints (调研情况：, 问题分析：, 具体建议：), else by one the proposer wrote (二、存在问题), else by the words
/// that lead to it (为此，我们建议：); the numberings of the suggestions are read as nested lists, and the
/// items of the outermost list are the points.
///
/// **Invariants**
/// 1. Nothing is lost: situation, analysis and points, one after the other, are the text without
///    recognised headings, the numbers of points, lead-in formulas and white space.
/// 2. A body that is not blank has 1 to 30 points, a blank one has none.
/// 3. Lists inside a point stay inside it, with their numbers.
/// 4. Any text is taken, in time that grows with its length only.
///
/// **Follows** the form of a proposal in three sections (调研情况、问题分析、具体建议) and the numbering of
/// official texts (GB/T 9704-2012, 7.3.3: 一、（一）1.（1）).
///
/// **Leaves out on purpose** any judgement of what is written: a split is a proposal to the person
/// who checks it.
@NullMarked
package org.tongxin.hanyu;

import org.jspecify.annotations.NullMarked;
