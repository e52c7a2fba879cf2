package org.tongxin.api.alike;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.likeness.Found;
import org.tongxin.story.Sentences;

/// What is alike, as JSON.
final class AlikeJson {

    static Map<String, Object> of(Found found) {
        var json = new LinkedHashMap<String, Object>();
        json.put("items", found.items().stream().map(AlikeJson::one).toList());
        json.put("copiedShare", rounded(found.share()));
        json.put("copied", found.copied().stream().map(AlikeJson::copied).toList());
        return json;
    }

    private static Map<String, @Nullable Object> one(Found.One one) {
        var state = one.seen().state();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("matter", one.id());
        json.put("receiptNumber", Sentences.spoken(one.id()));
        json.put("title", one.title().isEmpty() ? null : one.title());
        json.put("stage", state.stage());
        json.put("raisedOn", state.matter().raised().orElseThrow().raisedOn());
        json.put("likeness", rounded(one.likeness()));
        json.put("phrases", one.reasons());
        json.put("copiedShare", rounded(one.share()));
        json.put("replies", one.replies().stream().map(AlikeJson::reply).toList());
        return json;
    }

    private static Map<String, Object> reply(Found.Reply reply) {
        var json = new LinkedHashMap<String, Object>();
        json.put("task", reply.task());
        json.put("unit", reply.unit());
        json.put("outcome", reply.outcome());
        json.put("letter", reply.letter());
        json.put("text", reply.text());
        json.put("commitments", promises(reply.promises()));
        return json;
    }

    private static List<Map<String, Object>> promises(List<Found.Promise> promises) {
        return promises.stream()
                .map(
                        promise -> {
                            var json = new LinkedHashMap<String, Object>();
                            json.put("no", promise.no());
                            json.put("text", promise.text());
                            json.put("due", promise.due());
                            json.put(
                                    "standing",
                                    promise.standing().toLowerCase(java.util.Locale.ROOT));
                            return (Map<String, Object>) json;
                        })
                .toList();
    }

    private static Map<String, Object> copied(Found.Copied one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", one.text());
        json.put("from", one.place().from());
        json.put("to", one.place().to());
        json.put("matter", one.matter());
        return json;
    }

    /// Three digits: the measure is worth no more.
    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private AlikeJson() {}
}
