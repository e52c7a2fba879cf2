package org.tongxin.demo;

/// How far a matter of the demo has come, and how many days it has been lying there.
///
/// Days since its last act are between `idleMin` and `idleMax`, so that some are past their
/// deadline.
enum Ending {
    REVIEW(1, 20),
    DECLINED(20, 90),
    ASSIGNING(1, 20),
    GIVEN(1, 11),
    SIGNED_FOR(2, 26),
    CONTACTED(5, 70),
    DRAFTED(1, 9),
    SIGNED(1, 7),
    SENT_BACK(1, 8),
    FEEDBACK(1, 16),
    HALF_RATED(1, 10),
    CLOSED(3, 120);

    private static final Ending[] IN_TURN = {
        CLOSED, REVIEW, CONTACTED, CLOSED, GIVEN, FEEDBACK, CLOSED, ASSIGNING, SIGNED_FOR, CLOSED,
        DRAFTED, REVIEW, CLOSED, SIGNED, HALF_RATED, CLOSED, CONTACTED, DECLINED, CLOSED, SENT_BACK,
        SIGNED_FOR, ASSIGNING, CLOSED, FEEDBACK, GIVEN
    };

    final int idleMin;
    final int idleMax;

    Ending(int idleMin, int idleMax) {
        this.idleMin = idleMin;
        this.idleMax = idleMax;
    }

    /// Every stage comes up within twenty-five matters.
    static Ending of(int matter) {
        return IN_TURN[matter % IN_TURN.length];
    }

    boolean isDispatched() {
        return reaches(GIVEN);
    }

    boolean reaches(Ending other) {
        return compareTo(other) >= 0;
    }
}
