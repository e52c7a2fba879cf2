package org.tongxin.matter;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The circumstances of a decision: everything it may know beside state and command.
///
/// @param at when the door decides; never earlier than the fact before
/// @param numbers the next serial of each series, as of the head
/// @param others the other matters the command concerns, as of the head
public record Moment(Instant at, Actor actor, Numbers numbers, Others others) {

    /// 北京时间, the zone in which days are counted.
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// The serials given out so far.
    @FunctionalInterface
    public interface Numbers {

        /// The serial that follows the last one used, 1 and up. Asking uses nothing up.
        int next(String series);
    }

    /// The other matters a command concerns, and no more of them.
    @FunctionalInterface
    public interface Others {

        /// Empty when there is none of that id and of the same kind.
        Optional<State> find(String id);
    }

    /// For a command that concerns no other matter.
    public Moment(Instant at, Actor actor, Numbers numbers) {
        this(at, actor, numbers, _ -> Optional.empty());
    }

    /// The day it is by a clock, in [#ZONE].
    public static LocalDate today(InstantSource instants) {
        return LocalDate.ofInstant(instants.instant(), ZONE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
