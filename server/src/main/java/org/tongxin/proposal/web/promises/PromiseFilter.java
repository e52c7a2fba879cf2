package org.tongxin.proposal.web.promises;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.acts.Commitments;
import org.tongxin.matter.rows.CommitmentLists.Standing;
import org.tongxin.proposal.ProposalKind;

/// What the ledger is filtered by, as its address says it. Values nobody offered find nothing.
///
/// @param q words in the title of the proposal
/// @param standing a [Standing] in lower case, or `""` for any; an address that says nothing of it
///   means those still owed
/// @param unit as typed
/// @param due `week`, `month`, `quarter`, or `""`
public record PromiseFilter(String q, String standing, String unit, String due) {

    static final String PATH = "/promises";

    private static final int TEXT_MAX = 200;
    private static final Map<String, Integer> DAYS = Map.of("week", 7, "month", 30, "quarter", 90);

    /// Missing parameters are none.
    public PromiseFilter(
            @Nullable String q,
            @Nullable String standing,
            @Nullable String unit,
            @Nullable String due) {
        this.q = plain(q);
        this.standing = standing == null ? code(Standing.OWED) : plain(standing);
        this.unit = plain(unit);
        this.due = plain(due);
    }

    private static String plain(@Nullable String value) {
        var text = value == null ? "" : value.strip().replace("\0", "");
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is what an address without parameters asks for.
    boolean isUsual() {
        return equals(new PromiseFilter(null, null, null, null));
    }

    /// The address of a page with this filter.
    ///
    /// @param more one more parameter, or `""`
    String address(String path, String more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", q);
        fields.put("standing", standing);
        fields.put("unit", unit);
        fields.put("due", due);
        var query =
                fields.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty() || one.getKey().equals("standing"))
                        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (!more.isEmpty()) {
            query.add(more);
        }
        return path + "?" + String.join("&", query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// @param unitCode what the unit typed means, `""` when it means nothing
    Commitments.Listing listing(String unitCode, LocalDate today) {
        var known = wanted();
        return new Commitments.Listing(
                ProposalKind.CODE,
                known == null ? Standing.ANY : known,
                unit.isEmpty() ? null : unitCode,
                q.isEmpty() ? null : q,
                known == null ? LocalDate.EPOCH : until(today));
    }

    private @Nullable Standing wanted() {
        if (standing.isEmpty()) {
            return Standing.ANY;
        }
        for (var one : Standing.values()) {
            if (code(one).equals(standing)) {
                return one;
            }
        }
        return null;
    }

    private @Nullable LocalDate until(LocalDate today) {
        if (due.isEmpty()) {
            return null;
        }
        var days = DAYS.get(due);
        return days == null ? LocalDate.EPOCH : today.plusDays(days);
    }
}
