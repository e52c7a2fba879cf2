package org.tongxin.matter;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The circumstances of a decision: everything it may know beside state and command.
///
/// @param at when the door decides; never earlier than the fact before
/// @param numbers the next serial of each series, as of the head
public record Moment(Instant at, Actor actor, Numbers numbers) {

    /// 北京时间, the zone in which days are counted.
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// The serials given out so far.
    @FunctionalInterface
    public interface Numbers {

        /// The serial that follows the last one used, 1 and up. Asking uses nothing up.
        int next(String series);
    }

    /// The day it is by a clock, in [#ZONE].
    public static LocalDate today(InstantSource instants) {
        return LocalDate.ofInstant(instants.instant(), ZONE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
