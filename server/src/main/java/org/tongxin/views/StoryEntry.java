package org.tongxin.views;

import java.util.List;

/// What one person did at one time (经过): the sentences of the facts, oldest first.
///
/// @param when in the reader's words, to the minute
public record StoryEntry(String who, String when, List<Sentence> sentences) {

    /// @param proofHref address of the proof that this is in the journal
    public record Sentence(String words, String proofHref) {}
}
