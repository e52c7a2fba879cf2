package org.tongxin.journal.note;

/// What a [Receipt] is worth to someone who trusts the key of a log.
public sealed interface Verdict {

    /// The log with that key had the receipt's leaf at this place when it was this long.
    record Genuine(Checkpoint checkpoint, long index) implements Verdict {}

    record Refused(Reason reason) implements Verdict {}

    enum Reason {
        /// Another log's checkpoint: origin and key bear different names.
        OTHER_LOG,
        /// Not exactly one signature line, by the log itself.
        SIGNATURE_IS_UNKNOWN,
        SIGNATURE_IS_WRONG,
        /// The leaf is not where the receipt says it is.
        LEAF_IS_NOT_INCLUDED
    }

    default boolean isGenuine() {
        return this instanceof Genuine;
    }
}
