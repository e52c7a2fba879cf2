package org.tongxin.proposal.web.supervising;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.rows.Running.Place;

/// What of all that runs is shown, as the address says it.
///
/// @param what `replies`, `promises`, `instructions`, or `""` for all
/// @param unit as typed
/// @param key `yes` for key proposals only
public record RunningFilter(String what, String unit, String key) {

    static final String PATH = "/supervision";

    static final List<String> WHATS = List.of("replies", "promises", "instructions");

    private static final int LENGTH_MAX = 200;

    public RunningFilter(@Nullable String what, @Nullable String unit, @Nullable String key) {
        this.what = what != null && WHATS.contains(what) ? what : "";
        this.unit = plain(unit);
        this.key = "yes".equals(key) ? "yes" : "";
    }

    private static String plain(@Nullable String value) {
        var text = value == null ? "" : value.strip().replace("\0", "");
        return text.length() <= LENGTH_MAX ? text : text.substring(0, LENGTH_MAX);
    }

    boolean isNarrowed() {
        return !(what + unit + key).isEmpty();
    }

    /// @param more one more parameter, or `""`
    String address(String more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("what", what);
        fields.put("unit", unit);
        fields.put("key", key);
        var query = new ArrayList<String>();
        fields.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                    }
                });
        if (!more.isEmpty()) {
            query.add(more);
        }
        return query.isEmpty() ? PATH : PATH + "?" + String.join("&", query);
    }

    static String written(Place place) {
        return "behind="
                + URLEncoder.encode(
                        "%s~%s~%d~%s"
                                .formatted(
                                        place.dueAt(),
                                        place.matter(),
                                        place.task(),
                                        place.action()),
                        StandardCharsets.UTF_8);
    }

    /// A place nobody gave is the beginning.
    static Place place(@Nullable String behind) {
        var parts = behind == null ? new String[0] : behind.split("~", -1);
        if (parts.length != 4 || !parts[2].matches("\\d{1,6}") || parts[1].length() > 60) {
            return Place.FIRST;
        }
        try {
            return new Place(
                    Instant.parse(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3]);
        } catch (DateTimeParseException unreadable) {
            return Place.FIRST;
        }
    }
}
