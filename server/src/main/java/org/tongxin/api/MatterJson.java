package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Field;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Task;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.shell.Frames;
import org.tongxin.story.Sentences;

/// Matters in the shape the contract promises. Times are UTC instants, days are dates.
@Component
class MatterJson {

    private static final int ENTRIES_MAX = 1_000;

    private final Texts texts;
    private final Histories histories;
    private final Sentences sentences;
    private final Frames frames;

    MatterJson(Texts texts, Histories histories, Sentences sentences, Frames frames) {
        this.texts = texts;
        this.histories = histories;
        this.sentences = sentences;
        this.frames = frames;
    }

    String receiptNumber(String id) {
        return Sentences.spoken(id);
    }

    Map<String, Object> list(MatterLists.Listed listed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("items", listed.items());
        if (listed.next() != null) {
            json.put("next", String.valueOf(listed.next()));
        }
        json.put(listed.atLeast() ? "countAtLeast" : "count", listed.count());
        return json;
    }

    Map<String, Object> one(Acts.Seen seen) {
        var matter = seen.state().matter();
        var open = texts.open(sealedOf(matter));
        var json = new LinkedHashMap<String, Object>();
        json.put("id", matter.id());
        json.put("receiptNumber", receiptNumber(matter.id()));
        json.put("kind", seen.kind().code());
        json.put("title", matter.raised().map(raised -> open.get(raised.title())).orElse(null));
        json.put("stage", seen.state().stage());
        json.put("version", matter.version());
        json.put("raisedAt", matter.raisedAt());
        json.put("points", points(matter, open));
        json.put("tasks", matter.tasks().stream().map(task -> task(task, open)).toList());
        json.put(
                "commitments",
                matter.commitments().stream().map(one -> commitment(one, open)).toList());
        json.put("ratings", ratings(matter, open));
        json.put("deadlines", matter.deadlines());
        json.put("availableActions", seen.actions().stream().map(MatterJson::action).toList());
        return json;
    }

    Map<String, Object> journal(HttpServletRequest request, String id) {
        var words = frames.words(request);
        var items =
                histories.entries(id, 0, ENTRIES_MAX).stream()
                        .map(
                                entry -> {
                                    var item = new LinkedHashMap<String, Object>();
                                    item.put("index", entry.recorded().index());
                                    item.put("at", entry.recorded().at());
                                    item.put("actor", entry.recorded().actor());
                                    item.put("fact", sentences.name(entry.recorded().fact()));
                                    item.put("sentence", sentences.say(entry.recorded(), words));
                                    item.put(
                                            "leaf",
                                            Base64.getEncoder().encodeToString(entry.leaf()));
                                    return item;
                                })
                        .toList();
        return Map.of("items", items);
    }

    private static List<Sealed> sealedOf(Matter matter) {
        var sealed = new ArrayList<@Nullable Sealed>();
        matter.raised().ifPresent(raised -> sealed.add(raised.title()));
        matter.points().forEach(point -> sealed.add(point.text()));
        for (var task : matter.tasks()) {
            task.answers().forEach(answer -> sealed.add(answer.text()));
            if (task.rating() != null) {
                sealed.add(task.rating().note());
            }
        }
        matter.commitments().forEach(promise -> sealed.add(promise.text()));
        return sealed.stream().filter(Objects::nonNull).toList();
    }

    private static List<Map<String, ?>> points(Matter matter, Map<Sealed, String> open) {
        var points = new ArrayList<Map<String, ?>>();
        for (var point : matter.points()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("no", point.no());
            json.put("text", open.get(point.text()));
            points.add(json);
        }
        return points;
    }

    private static Map<String, ?> task(Task task, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, Object>();
        json.put("no", task.no());
        json.put("unit", task.unit());
        json.put("role", task.role());
        json.put("stage", task.stage());
        json.put("answers", task.answers().stream().map(one -> answer(one, open)).toList());
        return json;
    }

    private static Map<String, ?> answer(
            MatterFact.PointAnswered answer, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, Object>();
        json.put("point", answer.point());
        json.put("outcome", answer.outcome());
        json.put("text", open.get(answer.text()));
        return json;
    }

    private static Map<String, ?> commitment(MatterFact.Promised one, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, Object>();
        json.put("no", one.commitment());
        json.put("task", one.task());
        json.put("point", one.point());
        json.put("text", open.get(one.text()));
        json.put("due", one.due());
        return json;
    }

    private static List<Map<String, ?>> ratings(Matter matter, Map<Sealed, String> open) {
        var ratings = new ArrayList<Map<String, ?>>();
        for (var task : matter.tasks()) {
            var rating = task.rating();
            if (rating != null && matter.closed()) {
                var json = new LinkedHashMap<String, Object>();
                json.put("task", task.no());
                json.put("attitude", rating.attitude());
                json.put("result", rating.result());
                json.put("note", rating.note() == null ? null : open.get(rating.note()));
                ratings.add(json);
            }
        }
        return ratings;
    }

    private static Map<String, ?> action(Chain.Available action) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", action.name());
        json.put("target", action.task() == 0 ? null : action.task());
        json.put("fields", action.fields().stream().map(MatterJson::field).toList());
        return json;
    }

    private static Map<String, ?> field(Field field) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", field.name());
        json.put("type", field.type().name().toLowerCase(java.util.Locale.ROOT));
        json.put("required", field.required());
        json.put("max", field.max());
        json.put("options", field.options().stream().map(Field.Option::code).toList());
        return json;
    }
}
