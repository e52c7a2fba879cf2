package org.tongxin.proposal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.Due;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.statistics.Numbers;

/// What a list is filtered by, as its address says it. Values nobody offered find nothing rather
/// than everything.
///
/// @param unit as typed; `unitCode` is what it means, `""` when it means nothing
/// @param due `late`, `promise`, `week`, `month`, or `""`
/// @param counted the number of the statistics it was opened from, or `""`
/// @param key `confirmed` for key proposals only, or `""`
public record Filter(
        String q,
        String stage,
        String category,
        String year,
        String season,
        String unit,
        String due,
        String counted,
        String key) {

    /// A promise is late (承诺逾期).
    static final String PROMISE = "promise";

    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;

    /// Missing parameters are none.
    public Filter(
            @Nullable String q,
            @Nullable String stage,
            @Nullable String category,
            @Nullable String year,
            @Nullable String season,
            @Nullable String unit,
            @Nullable String due,
            @Nullable String counted,
            @Nullable String key) {
        this.q = plain(q);
        this.stage = plain(stage);
        this.category = plain(category);
        this.year = plain(year);
        this.season = plain(season);
        this.unit = plain(unit);
        this.due = plain(due);
        this.counted = plain(counted);
        this.key = plain(key);
    }

    private static String plain(@Nullable String value) {
        var text = value == null ? "" : value.strip().replace("\0", "");
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    boolean isEmpty() {
        return fields().values().stream().allMatch(String::isEmpty);
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", q);
        fields.put("stage", stage);
        fields.put("category", category);
        fields.put("year", year);
        fields.put("season", season);
        fields.put("unit", unit);
        fields.put("due", due);
        fields.put("counted", counted);
        fields.put("key", key);
        return fields;
    }

    /// The address of a page with this filter.
    ///
    /// @param more one more parameter such as `before=17`, or `""`
    String address(String path, String more) {
        var query =
                fields().entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (!more.isEmpty()) {
            query.add(more);
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// @param unitCode what the unit typed means
    public Acts.Listing listing(String unitCode, Window window, Instant now) {
        return new Acts.Listing(
                ProposalKind.CODE,
                orNull(stage),
                facets(),
                orNull(q),
                unit.isEmpty() ? null : unitCode,
                dueBy(now),
                window);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<String> facets() {
        var facets = new ArrayList<String>();
        Map.of("category", category, "year", year, "season", season, "key", key)
                .forEach(
                        (name, value) -> {
                            if (!value.isEmpty()) {
                                facets.add(name + ":" + value);
                            }
                        });
        if (!counted.isEmpty()) {
            facets.addAll(Numbers.facets(counted));
        }
        return facets;
    }

    private @Nullable Due dueBy(Instant now) {
        var today = LocalDate.ofInstant(now, Moment.ZONE);
        return switch (due) {
            case "late" -> new Due.Before(now);
            case PROMISE -> new Due.Promised(today);
            case "week" -> new Due.Before(endOf(today.plusDays(DAYS_A_WEEK)));
            case "month" -> new Due.Before(endOf(today.plusDays(DAYS_A_MONTH)));
            case "" -> null;
            default -> new Due.Before(Instant.EPOCH);
        };
    }

    /// The ledger of the promises for which proposals are found, or `""` when they are found for
    /// something else.
    String ledger() {
        var of = unit.isEmpty() ? "" : "&unit=" + encoded(unit);
        return due.equals(PROMISE) ? "/promises?standing=late" + of : "";
    }

    /// The page of the number it was opened from, or `""`.
    String statistics() {
        return counted.isEmpty() ? "" : "/statistics" + Numbers.address(counted);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Moment.ZONE).plusNanos(1).toInstant();
    }
}
