package org.tongxin.views;

import java.util.List;

/// What one person did at one time (经过): the sentences of the facts, oldest first.
///
/// @param when in the reader's words, to the minute
public record StoryEntry(String who, String when, List<Sentence> sentences) {

    /// @param no number of the record in the matter's story, 1 and up
    /// @param corrections what it should have said, in words; none when nobody mended it
    /// @param proofHref address of the proof that this is in the journal
    public record Sentence(long no, String words, List<String> corrections, String proofHref) {
        public Sentence {
            corrections = List.copyOf(corrections);
        }
    }
}
