package org.tongxin.demo.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What becomes of a matter of the demo, and how many of a hundred have it.
public enum Fate {
    /// Answered in time and well; promises, if any, are kept.
    PLAIN(18),
    /// Promises are kept, and office or proposer has seen it.
    KEPT(8),
    /// A promise is put off, and kept then.
    SLIPPED(5),
    /// A promise proves impossible, which is explained.
    IMPOSSIBLE(3),
    /// The day of a promise goes by and nobody says anything.
    BROKEN(5),
    /// A promise is said to be kept, and is not.
    DISPUTED(3),
    /// Nobody rates: no opinion.
    SILENT(6),
    /// Nobody signs for it: silence is consent.
    UNSIGNED(3),
    /// The reply is late.
    LATE(3),
    /// Merged into a plain one that is handed in on the same day.
    MERGED(3),
    /// More time is asked for and given.
    EXTENDED(5),
    /// More time is asked for and not given.
    NOT_EXTENDED(2),
    /// The office sends the reply back once.
    SENT_BACK(5),
    /// The unit says it is another's, and is right.
    HANDED_BACK(4),
    /// The unit says it is another's, and is not.
    KEPT_BY_UNIT(3),
    /// A channel office objects to the assignment first.
    OBJECTED(3),
    /// The proposer is not satisfied, and the second round mends it.
    AGAIN(6),
    /// Two rounds do not do, and the third begins with a meeting.
    THIRD_ROUND(2),
    /// Unsatisfied, and concluded all the same, with reasons.
    CONCLUDED(2),
    /// Given back to be mended, and put on file then.
    RETURNED(4),
    DECLINED(3),
    CONVERTED(2),
    WITHDRAWN(2);

    private static final int HUNDRED = 100;

    private final int ofHundred;

    Fate(int ofHundred) {
        this.ofHundred = ofHundred;
    }

    /// The fates of a hundred matters in an order that mixes them, the same every time.
    private static final List<Fate> HAND = dealt();

    static Fate of(int matter) {
        return HAND.get(matter % HUNDRED);
    }

    private static List<Fate> dealt() {
        var hand = new ArrayList<Fate>();
        for (var fate : values()) {
            for (var no = 0; no < fate.ofHundred; no++) {
                hand.add(fate);
            }
        }
        if (hand.size() != HUNDRED) {
            throw new IllegalStateException("fates add up to " + hand.size());
        }
        java.util.Collections.shuffle(hand, new Random(20_260_302));
        return List.copyOf(hand);
    }
}
