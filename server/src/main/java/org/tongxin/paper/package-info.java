/// Official papers (公文) as files: a letter described once comes out as .docx, PDF and OFD; and
/// tables (表格) as CSV and workbooks.
///
/// A [Letter] says what stands on the paper and nothing of how it looks; [Measures] says how a
/// letter looks by GB/T 9704-2012, once for all formats. PDF and OFD are set here and are alike to
/// the hundredth of a millimetre; in .docx the word processor breaks the lines.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. Every format of a letter holds the same words, on the same measures.
/// 2. PDF and OFD carry the outlines of every character they show; what no font has is shown as 〓.
/// 3. No font is given away that its licence does not let us give: an office's own stay in its
///    folder, and of them go out the characters used.
/// 4. A draft says on every page that it is one.
/// 5. No cell of a table is a formula, whatever stands in it.
///
/// It knows no kind: who may read which paper, and what it says, is the kind's. Fonts come from the
/// machine (docs/decisions/0099); without one there is .docx alone.
@NullMarked
@ApplicationModule(allowedDependencies = {"acts", "matter", "chain"})
package org.tongxin.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
