package org.tongxin.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A session (届次), one season of it, or a period by the day on which matters were raised.
///
/// @param code `s2026`, `s2026-plenary`, `s2026-off-season`, `y2026`, `q2026-1` or `m2026-03`
public record Span(String code) {

    private static final Pattern PERIOD =
            Pattern.compile("((?:19|20|21)\\d\\d)(?:-(?:[qQ]([1-4])|(0[1-9]|1[0-2])))?");

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private static final Pattern CODE =
            Pattern.compile("s\\d{4}(-plenary|-off-season)?|y\\d{4}|q\\d{4}-[1-4]|m\\d{4}-\\d\\d");

    private static final int YEAR_LENGTH = 4;
    private static final int MONTHS_A_QUARTER = 3;

    /// @param season `plenary`, `off-season`, or `""` for both
    public static Span session(int year, String season) {
        return new Span("s" + year + (season.isEmpty() ? "" : "-" + season));
    }

    /// The session as an address names it; empty when it is none.
    public static Optional<Span> session(String year, String season) {
        var known = Set.of("", "plenary", "off-season").contains(season);
        return known && YEAR.matcher(year).matches()
                ? Optional.of(session(Integer.parseInt(year), season))
                : Optional.empty();
    }

    /// A period as an address names it: `2026`, `2026-q1` or `2026-03`; empty when it is none.
    public static Optional<Span> period(String written) {
        var parts = PERIOD.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(2) != null) {
            return Optional.of(new Span("q%s-%s".formatted(parts.group(1), parts.group(2))));
        }
        return Optional.of(
                parts.group(3) != null
                        ? new Span("m%s-%s".formatted(parts.group(1), parts.group(3)))
                        : new Span("y" + parts.group(1)));
    }

    /// As [#code] writes it; empty when it is none.
    static Optional<Span> read(String code) {
        var parts = CODE.matcher(code);
        return parts.matches() ? Optional.of(new Span(code)) : Optional.empty();
    }

    /// The year it is or lies in.
    public int year() {
        return Integer.parseInt(code.substring(1, 1 + YEAR_LENGTH));
    }

    /// What it is of its year: `plenary`, `off-season`, a quarter `3` or a month `03`; `""` of all.
    public String part() {
        var rest = code.substring(1 + YEAR_LENGTH);
        return rest.isEmpty() ? "" : rest.substring(1);
    }

    public boolean isSession() {
        return code.charAt(0) == 's';
    }

    /// As an address asks for it: `session=2026&season=plenary` or `period=2026-q1`.
    String query() {
        var written = code.substring(1);
        return switch (code.charAt(0)) {
            case 's' ->
                    "session=%s&season=%s"
                            .formatted(
                                    written.substring(0, YEAR_LENGTH),
                                    written.length() > YEAR_LENGTH
                                            ? written.substring(YEAR_LENGTH + 1)
                                            : "");
            case 'q' -> "period=" + written.replace("-", "-q");
            default -> "period=" + written;
        };
    }

    /// The last day of its year, or today while that is still to come: by whose pack it is read.
    public LocalDate judgedOn(LocalDate today) {
        var last = LocalDate.of(year(), 12, 31);
        return last.isBefore(today) ? last : today;
    }

    /// All to which something counts that was raised on a day for a session.
    public static Set<String> of(int session, String season, LocalDate day) {
        var quarter = (day.getMonthValue() - 1) / MONTHS_A_QUARTER + 1;
        return Set.of(
                session(session, "").code(),
                session(session, season).code(),
                "y" + day.getYear(),
                "q%d-%d".formatted(day.getYear(), quarter),
                "m" + YearMonth.from(day));
    }
}
