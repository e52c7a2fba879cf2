package org.tongxin.proposal.supervising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.supervising.SupervisionFact.KeyConfirmed;
import org.tongxin.proposal.supervising.SupervisionFact.KeyJudged;
import org.tongxin.proposal.supervising.SupervisionFact.KeyNominated;
import org.tongxin.proposal.supervising.SupervisionFact.KeyNoticed;
import org.tongxin.proposal.supervising.SupervisionFact.KeyObjected;

/// How far a proposal has come as a key proposal (重点提案). Being one is a facet, no stage: it is
/// handled as any other meanwhile.
///
/// @param nominations of this time; those before are in the story
/// @param judged what the gates have decided, in their order
/// @param notice absent before it and without it
/// @param confirmed leader and committee; absent until it is one
/// @param why it was not chosen, or is none any more; absent while neither
public record Key(
        Standing standing,
        List<KeyNominated> nominations,
        List<KeyJudged> judged,
        @Nullable KeyNoticed notice,
        List<KeyObjected> objections,
        @Nullable KeyConfirmed confirmed,
        @Nullable Sealed why) {

    public enum Standing {
        NONE,
        NOMINATED,
        /// On the short list.
        LISTED,
        /// Some gates have been passed.
        JUDGED,
        /// All have.
        PASSED,
        NOTICED,
        CONFIRMED,
        NOT_CHOSEN,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final Key NONE =
            new Key(Standing.NONE, List.of(), List.of(), null, List.of(), null, null);

    public Key {
        nominations = List.copyOf(nominations);
        judged = List.copyOf(judged);
        objections = List.copyOf(objections);
    }

    public boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }

    /// Whether it may be nominated, for the first time or once more.
    boolean isFree() {
        return switch (standing) {
            case NONE, NOMINATED, NOT_CHOSEN, ENDED -> true;
            case LISTED, JUDGED, PASSED, NOTICED, CONFIRMED -> false;
        };
    }

    /// Whether there is something to be ended.
    boolean isUnderWay() {
        return switch (standing) {
            case NONE, NOT_CHOSEN, ENDED -> false;
            case NOMINATED, LISTED, JUDGED, PASSED, NOTICED, CONFIRMED -> true;
        };
    }

    /// Whether a gate has to decide next.
    boolean isBefore() {
        return standing == Standing.LISTED || standing == Standing.JUDGED;
    }

    /// Whether the last day of the notice has come and gone.
    boolean isTold(LocalDate today) {
        return notice != null && today.isAfter(notice.until());
    }

    Key after(SupervisionFact.OfKey fact) {
        return switch (fact) {
            case KeyNominated f -> nominated(f);
            case SupervisionFact.KeyListed _ -> now(Standing.LISTED, null);
            case KeyJudged f -> judged(f);
            case KeyNoticed f ->
                    new Key(Standing.NOTICED, nominations, judged, f, objections, null, null);
            case KeyObjected f ->
                    new Key(standing, nominations, judged, notice, plus(objections, f), null, why);
            case KeyConfirmed f ->
                    new Key(Standing.CONFIRMED, nominations, judged, notice, objections, f, null);
            case SupervisionFact.KeyDropped f -> now(Standing.NOT_CHOSEN, f.reason());
            case SupervisionFact.KeyEnded f -> now(Standing.ENDED, f.reason());
        };
    }

    private Key nominated(KeyNominated nomination) {
        var begun = standing == Standing.NOMINATED ? this : NONE;
        return new Key(
                Standing.NOMINATED,
                plus(begun.nominations, nomination),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    private Key judged(KeyJudged by) {
        var all = plus(judged, by);
        var next =
                !by.passed()
                        ? Standing.NOT_CHOSEN
                        : by.no() >= by.of() ? Standing.PASSED : Standing.JUDGED;
        var reason = by.passed() ? null : by.note();
        return new Key(next, nominations, all, notice, objections, confirmed, reason);
    }

    private Key now(Standing next, @Nullable Sealed reason) {
        return new Key(next, nominations, judged, notice, objections, confirmed, reason);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
