package org.tongxin.shell.kit;

/// One fact of the story 经过: a sentence, who, when, and its proof.
///
/// @param proofHref address of the proof in the journal, or `""`
public record Line(String sentence, String who, String when, String proofHref) {}
