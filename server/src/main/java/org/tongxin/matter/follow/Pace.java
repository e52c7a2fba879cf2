package org.tongxin.matter.follow;

import java.time.Duration;

/// How fast the journal is followed.
///
/// @param lease how long a node may be silent before another takes over
/// @param poll how often to look for what other nodes committed, and for a lease that is free
/// @param pauseMin after the first failure; doubled by each that follows
/// @param pauseMax however many failures there were
public record Pace(Duration lease, Duration poll, Duration pauseMin, Duration pauseMax) {

    public static final Pace USUAL =
            new Pace(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(500),
                    Duration.ofMinutes(5));

    /// The pause after this many failures in a row, from 1.
    Duration pause(int failures) {
        var doubled = pauseMin.multipliedBy(1L << Math.clamp(failures - 1L, 0, 30));
        return doubled.compareTo(pauseMax) < 0 ? doubled : pauseMax;
    }
}
