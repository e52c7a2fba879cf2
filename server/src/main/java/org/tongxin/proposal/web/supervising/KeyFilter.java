package org.tongxin.proposal.web.supervising;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.acts.Acts;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.proposal.ProposalKind;

/// Which key proposals are listed, as the address says it. Values nobody offered find nothing.
///
/// @param year of the session; `""` for all of them, [#NOW] where the address says nothing
/// @param standing code of a standing, `running`, or `""` for any
/// @param q words in the title
public record KeyFilter(String year, String standing, String q) {

    static final String PATH = "/key";

    /// The session that is handled now.
    static final String NOW = "now";

    private static final int LENGTH_MAX = 200;

    public KeyFilter(@Nullable String year, @Nullable String standing, @Nullable String q) {
        this.year = year == null ? NOW : plain(year);
        this.standing = plain(standing);
        this.q = plain(q);
    }

    private static String plain(@Nullable String value) {
        var text = value == null ? "" : value.strip().replace("\0", "");
        return text.length() <= LENGTH_MAX ? text : text.substring(0, LENGTH_MAX);
    }

    /// With the year said that is handled now.
    KeyFilter in(int now) {
        return year.equals(NOW) ? new KeyFilter(String.valueOf(now), standing, q) : this;
    }

    KeyFilter at(String other) {
        return new KeyFilter(year, other, q);
    }

    boolean isNarrowed() {
        return !standing.isEmpty() || !q.isEmpty();
    }

    Acts.Listing listing(Window window) {
        var facets = new ArrayList<String>();
        facets.add("key:" + (standing.isEmpty() ? "any" : standing));
        if (!year.isEmpty()) {
            facets.add("year:" + year);
        }
        return new Acts.Listing(
                ProposalKind.CODE,
                null,
                List.copyOf(facets),
                q.isEmpty() ? null : q,
                null,
                null,
                window);
    }

    /// @param more one more parameter, or `""`
    String address(String path, String more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("year", year);
        fields.put("standing", standing);
        fields.put("q", q);
        var query = new ArrayList<String>();
        fields.forEach(
                (name, value) -> {
                    if (!value.isEmpty() || name.equals("year")) {
                        query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                    }
                });
        if (!more.isEmpty()) {
            query.add(more);
        }
        return path + "?" + String.join("&", query);
    }
}
