package org.tongxin.proposal.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.tongxin.matter.Moment;
import org.tongxin.rules.RulePack;

/// To which season (全会期间、平时) and session an instant counts, as a rule pack says it by months, days
/// and hours of 北京时间 that come again every year.
record Seasons(RulePack pack) {

    static final String PLENARY = "plenary";
    static final String NEXT_SESSION = "next-session-from";
    static final String PLENARY_FROM = "plenary-from";
    static final String PLENARY_UNTIL = "plenary-until";
    static final String SITTING_FROM = "sitting-from";
    static final String SITTING_UNTIL = "sitting-until";

    String of(Instant at) {
        return isWithin(at, PLENARY_FROM, PLENARY_UNTIL) ? PLENARY : "off-season";
    }

    /// Whether the plenary sits (开会期间).
    boolean isSitting(Instant at) {
        return isWithin(at, SITTING_FROM, SITTING_UNTIL);
    }

    /// The day on which the next plenary season begins.
    LocalDate opens(Instant after) {
        var local = local(after);
        var begins = in(local.getYear(), PLENARY_FROM);
        return (local.isBefore(begins) ? begins : in(local.getYear() + 1, PLENARY_FROM))
                .toLocalDate();
    }

    int sessionYear(Instant at) {
        var local = local(at);
        return local.isBefore(in(local.getYear(), NEXT_SESSION))
                ? local.getYear()
                : local.getYear() + 1;
    }

    /// From an instant, itself included, until another, itself excluded; the year may end between.
    private boolean isWithin(Instant at, String from, String until) {
        var local = local(at);
        var begins = in(local.getYear(), from);
        var ends = in(local.getYear(), until);
        return begins.isBefore(ends)
                ? !local.isBefore(begins) && local.isBefore(ends)
                : !local.isBefore(begins) || local.isBefore(ends);
    }

    private LocalDateTime in(int year, String which) {
        return LocalDateTime.of(
                year, number(which, "month"), number(which, "day"), number(which, "hour"), 0);
    }

    private int number(String which, String unit) {
        return pack.number(ProposalRules.PART, "season", which, unit);
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Moment.ZONE);
    }
}
