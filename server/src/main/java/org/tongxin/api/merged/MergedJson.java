package org.tongxin.api.merged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact.Absorbed;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.story.Sentences;

/// What a matter has taken up of others, and where its points come from.
public final class MergedJson {

    /// `points` and `absorbed`.
    public static Map<String, List<?>> of(Matter matter, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, List<?>>();
        json.put("points", points(matter, open));
        json.put("absorbed", matter.absorbed().stream().map(MergedJson::absorbed).toList());
        return json;
    }

    /// The points, those of matters joined to it behind its own.
    private static List<Map<String, ?>> points(Matter matter, Map<Sealed, String> open) {
        var points = new ArrayList<Map<String, ?>>();
        for (var point : matter.points()) {
            var json = new LinkedHashMap<String, @Nullable Object>();
            json.put("no", point.no());
            json.put("text", open.get(point.text()));
            json.put("from", matter.origin(point.no()).map(MergedJson::origin).orElse(null));
            points.add(json);
        }
        return points;
    }

    private static Map<String, Object> origin(Matter.Origin origin) {
        var json = new LinkedHashMap<String, Object>();
        json.put("matter", origin.matter());
        json.put("point", origin.point());
        return json;
    }

    private static Map<String, Object> absorbed(Absorbed one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("matter", one.matter());
        json.put("receiptNumber", Sentences.spoken(one.matter()));
        json.put("practice", one.practice());
        return json;
    }

    private MergedJson() {}
}
