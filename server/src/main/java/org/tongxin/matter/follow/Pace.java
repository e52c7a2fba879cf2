package org.tongxin.matter.follow;

import java.time.Duration;

/// How fast the journal is followed.
///
/// @param lease how long a node may be silent before another takes over
/// @param restMax at the end of the journal before the next look at it, when very much was taken in
/// @param poll how often to look for what other nodes committed, and for a lease that is free
/// @param pauseMin after the first failure; doubled by each that follows
/// @param pauseMax however many failures there were
public record Pace(
        Duration lease, Duration restMax, Duration poll, Duration pauseMin, Duration pauseMax) {

    public static final Pace USUAL =
            new Pace(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(500),
                    Duration.ofMinutes(5));

    /// The rest after so many facts, a millisecond each. Alone they are followed at once; under
    /// load what happens to a matter meanwhile is taken in together, which costs little more than
    /// one.
    Duration rest(int facts) {
        var rest = Duration.ofMillis(facts);
        return rest.compareTo(restMax) < 0 ? rest : restMax;
    }

    /// The pause after this many failures in a row, from 1.
    Duration pause(int failures) {
        var doubled = pauseMin.multipliedBy(1L << Math.clamp(failures - 1L, 0, 30));
        return doubled.compareTo(pauseMax) < 0 ? doubled : pauseMax;
    }
}
