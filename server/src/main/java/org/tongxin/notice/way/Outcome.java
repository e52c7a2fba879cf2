package org.tongxin.notice.way;

/// What a way out made of a letter. Reasons are codes: no address and no secret stands in them.
public sealed interface Outcome {

    /// Taken over.
    record Sent() implements Outcome {}

    /// This letter was not taken now; another may be.
    record Failed(String why) implements Outcome {}

    /// This letter will never be taken.
    record Refused(String why) implements Outcome {}

    /// Nothing can be sent this way now.
    record Unreachable(String why) implements Outcome {}
}
