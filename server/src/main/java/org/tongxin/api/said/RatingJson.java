package org.tongxin.api.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.seal.Sealed;

/// Ratings (评价) as JSON.
public final class RatingJson {

    /// @param told whether a rating is told to the reader
    public static List<Map<String, ?>> of(
            Matter matter, Map<Sealed, String> open, Predicate<MatterFact.Rated> told) {
        var ratings = new ArrayList<Map<String, ?>>();
        for (var task : matter.tasks()) {
            task.ratings().stream()
                    .filter(told)
                    .map(rating -> rating(rating, open))
                    .forEach(ratings::add);
        }
        return ratings;
    }

    private static Map<String, ?> rating(MatterFact.Rated rating, Map<Sealed, String> open) {
        var note = rating.note();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("task", rating.task());
        json.put("round", rating.round());
        json.put("person", rating.person());
        json.put("attitude", rating.attitude());
        json.put("result", rating.result());
        json.put("visited", rating.visited().isEmpty() ? null : rating.visited());
        json.put("toThePoint", rating.toThePoint().isEmpty() ? null : rating.toThePoint());
        json.put("note", note == null ? null : open.get(note));
        json.put("entered", rating.entered() != null);
        return json;
    }

    private RatingJson() {}
}
