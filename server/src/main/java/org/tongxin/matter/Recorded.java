package org.tongxin.matter;

import java.time.Instant;

/// A fact where it stands: in the journal and in its matter's history.
///
/// @param index place in the journal, 0 and up
/// @param version place in the matter's history, 1 and up
public record Recorded(
        long index, String matter, long version, Instant at, Actor actor, Fact fact) {}
