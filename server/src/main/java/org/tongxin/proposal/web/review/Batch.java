package org.tongxin.proposal.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.acts.Acts;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;

/// Which proposals are examined now (批次), as the address says it: a stage, and what narrows it.
public record Batch(String stage, String year, String season, String category, String q) {

    static final String PATH = "/review";
    static final List<String> STAGES = List.of(Proposal.PRE_REVIEW, Proposal.REVIEW);

    private static final int LENGTH_MAX = 200;

    /// Missing parameters are none; the stage is the review where none is named that is examined.
    public Batch(
            @Nullable String stage,
            @Nullable String year,
            @Nullable String season,
            @Nullable String category,
            @Nullable String q) {
        this.stage = stage != null && STAGES.contains(stage) ? stage : Proposal.REVIEW;
        this.year = plain(year);
        this.season = plain(season);
        this.category = plain(category);
        this.q = plain(q);
    }

    private static String plain(@Nullable String value) {
        var text = value == null ? "" : value.strip().replace("\0", "");
        return text.length() <= LENGTH_MAX ? text : text.substring(0, LENGTH_MAX);
    }

    boolean isNarrowed() {
        return !(year + season + category + q).isEmpty();
    }

    /// The oldest first.
    Acts.Listing listing(long from, int limit) {
        return new Acts.Listing(
                ProposalKind.CODE,
                stage,
                facets(),
                q.isEmpty() ? null : q,
                null,
                null,
                Window.after(from, limit));
    }

    private List<String> facets() {
        var facets = new ArrayList<String>();
        Map.of("year", year, "season", season, "category", category)
                .forEach(
                        (name, value) -> {
                            if (!value.isEmpty()) {
                                facets.add(name + ":" + value);
                            }
                        });
        return facets;
    }

    /// Address of the same batch.
    ///
    /// @param more one more parameter such as `from=17`, or `""`
    String address(String more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("stage", stage);
        fields.put("year", year);
        fields.put("season", season);
        fields.put("category", category);
        fields.put("q", q);
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
        return PATH + "?" + String.join("&", query);
    }
}
