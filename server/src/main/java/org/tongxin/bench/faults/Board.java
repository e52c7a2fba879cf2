package org.tongxin.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The proposals under way, as far as the callers know. Several callers may pick the same one: then
/// they race.
final class Board {

    private static final int UNDER_WAY_MAX = 24;
    private static final int UNDER_WAY_MIN = 8;

    /// A proposal on its way; `version` and `next` are what somebody last heard.
    static final class Walk {
        final String matter;
        final Account proposer;
        final String unit;
        private long version;
        private Step next = Step.DOCKET;

        Walk(String matter, Account proposer, String unit, long version) {
            this.matter = matter;
            this.proposer = proposer;
            this.unit = unit;
            this.version = version;
        }

        synchronized Seen look() {
            return new Seen(next, version);
        }

        synchronized boolean took(Step step, long newVersion) {
            version = Math.max(version, newVersion);
            if (step.equals(next)) {
                next = step.following().orElse(step);
            }
            return step.following().isEmpty();
        }
    }

    record Seen(Step next, long version) {}

    private final List<Walk> underWay = new ArrayList<>();

    synchronized void add(Walk walk) {
        underWay.add(walk);
    }

    /// One that is under way, or none when a new one is to be raised.
    synchronized Optional<Walk> pick(RandomGenerator random) {
        if (underWay.size() < UNDER_WAY_MIN
                || (underWay.size() < UNDER_WAY_MAX && random.nextInt(4) == 0)) {
            return Optional.empty();
        }
        return Optional.of(underWay.get(random.nextInt(underWay.size())));
    }

    /// Somebody took a step; a proposal that is rated leaves the board.
    synchronized void took(Walk walk, Step step, long version) {
        if (walk.took(step, version)) {
            underWay.remove(walk);
        }
    }

    /// Nobody knows why it stands still: it leaves the board.
    synchronized void drop(Walk walk) {
        underWay.remove(walk);
    }
}
