package org.tongxin.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.api.ledger.FileJson;
import org.tongxin.api.ledger.LedgerJson;
import org.tongxin.api.ledger.WithinJson;
import org.tongxin.api.merged.MergedJson;
import org.tongxin.api.said.PartyJson;
import org.tongxin.api.said.RatingJson;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;

/// Matters in the shape the contract promises. Times are UTC instants, days are dates; a text that
/// was erased is null.
@Component
class MatterJson {

    private final Texts texts;

    MatterJson(Texts texts) {
        this.texts = texts;
    }

    static String receiptNumber(String id) {
        return Sentences.spoken(id);
    }

    /// @param next makes a cursor of a position
    Map<String, Object> list(MatterLists.Listed listed, LongFunction<String> next) {
        var json = new LinkedHashMap<String, Object>();
        json.put("items", listed.items().stream().map(MatterJson::row).toList());
        var more = listed.next();
        if (more != null) {
            json.put("next", next.apply(more));
        }
        json.put(listed.atLeast() ? "countAtLeast" : "count", listed.count());
        return json;
    }

    private static Map<String, @Nullable Object> row(MatterLists.Row row) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", row.id());
        json.put("receiptNumber", receiptNumber(row.id()));
        json.put("kind", row.kind());
        json.put("title", row.title());
        json.put("stage", row.stage());
        json.put("raisedAt", row.raisedAt());
        json.put("raisedOn", row.raisedOn());
        json.put("dueAt", row.dueAt());
        json.put("version", row.version());
        json.put("closed", row.closed());
        return json;
    }

    /// @param reader gets what he may be told, see [Discretion]
    Map<String, @Nullable Object> one(Acts.Seen seen, Actor reader, Words words) {
        var matter = seen.state().matter();
        var open = texts.open(sealedOf(seen.state()));
        Predicate<Task> told = task -> Discretion.tellsReply(seen, task, reader);
        var json = head(seen, open);
        json.put("attributes", seen.state().attributes());
        json.put("sections", sections(seen.state(), open));
        json.put("parties", PartyJson.of(matter, open));
        json.put("contact", contact(seen, reader, open));
        json.putAll(MergedJson.of(matter, open));
        json.put("tasks", tasks(seen, reader, open));
        json.put(
                "commitments",
                matter.commitments().stream()
                        .filter(
                                one ->
                                        Discretion.tellsPromise(one)
                                                || matter.task(one.task()).filter(told).isPresent())
                        .map(one -> LedgerJson.commitment(one, open))
                        .toList());
        json.put(
                "ratings",
                RatingJson.of(matter, open, one -> Discretion.tellsRating(seen, one, reader)));
        json.put(
                "deadlines",
                matter.deadlines().stream()
                        .filter(one -> Discretion.tellsLimit(seen, one.limit(), reader))
                        .map(MatterJson::deadline)
                        .toList());
        json.put(
                "items",
                Discretion.tellsInside(seen, reader) ? items(seen.state(), open) : List.of());
        json.put("attachments", FileJson.of(seen, reader, open));
        json.put(
                "availableActions",
                seen.actions().stream().map(one -> ChainJson.available(one, words)).toList());
        return json;
    }

    private static List<Map<String, @Nullable Object>> tasks(
            Acts.Seen seen, Actor reader, Map<Sealed, String> open) {
        var tasks = new ArrayList<Map<String, @Nullable Object>>();
        for (var one : seen.state().matter().tasks()) {
            var json = task(one, open, Discretion.tellsReply(seen, one, reader), seen);
            json.put("within", WithinJson.of(seen, one, open, reader));
            tasks.add(json);
        }
        return tasks;
    }

    private static List<Sealed> sealedOf(State state) {
        var matter = state.matter();
        var sealed = new ArrayList<Sealed>(state.sections().values());
        Stream.ofNullable(matter.title()).forEach(sealed::add);
        Stream.ofNullable(state.contact()).forEach(sealed::add);
        sealed.addAll(PartyJson.sealed(matter));
        matter.points().forEach(point -> sealed.add(point.text()));
        for (var task : matter.tasks()) {
            task.contacts().forEach(contact -> sealed.add(contact.note()));
            task.answers().forEach(answer -> sealed.add(answer.text()));
            state.entrusted(task.no()).map(WithinJson::texts).ifPresent(sealed::addAll);
            Stream.ofNullable(task.sentBack()).forEach(back -> sealed.add(back.reason()));
            task.ratings().stream()
                    .map(MatterFact.Rated::note)
                    .filter(Objects::nonNull)
                    .forEach(sealed::add);
        }
        LedgerJson.texts(matter).forEach(sealed::add);
        state.items().values().forEach(one -> sealed.add(one.text()));
        matter.attachments().forEach(one -> sealed.add(one.file().name()));
        return sealed;
    }

    private static List<Map<String, @Nullable Object>> items(
            State state, Map<Sealed, String> open) {
        var items = new ArrayList<Map<String, @Nullable Object>>();
        for (var one : state.items().entrySet()) {
            var json = new LinkedHashMap<String, @Nullable Object>();
            json.put("no", one.getKey());
            json.put("unit", one.getValue().unit());
            json.put("text", open.get(one.getValue().text()));
            json.put("open", one.getValue().open());
            items.add(json);
        }
        return items;
    }

    private static Map<String, @Nullable String> sections(State state, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, @Nullable String>();
        state.sections().forEach((name, text) -> json.put(name, open.get(text)));
        return json;
    }

    /// @param told whether the reader is told its answers
    private static Map<String, @Nullable Object> task(
            Task task, Map<Sealed, String> open, boolean told, Acts.Seen seen) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("no", task.no());
        json.put("unit", task.unit());
        json.put("role", ChainJson.code(task.role()));
        json.put("stage", ChainJson.code(task.stage()));
        json.put("contacts", task.contacts().stream().map(one -> contact(one, open)).toList());
        var answers = told ? task.answers() : List.<MatterFact.PointAnswered>of();
        json.put("answers", answers.stream().map(one -> LedgerJson.answer(one, open)).toList());
        var outcome = told && !task.outcome().isEmpty() ? task.outcome() : null;
        json.put("outcome", outcome);
        var matter = seen.state().matter();
        json.put("letter", outcome == null ? null : seen.kind().letter(matter, outcome));
        var back = task.sentBack();
        json.put("sentBack", back != null && told ? open.get(back.reason()) : null);
        json.put("earlier", LedgerJson.earlier(task, open));
        return json;
    }

    private static Map<String, ?> contact(MatterFact.Contacted one, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("means", one.means());
        json.put("on", one.on());
        json.put("side", one.side().isEmpty() ? null : one.side());
        json.put("note", open.get(one.note()));
        return json;
    }

    private static Map<String, @Nullable Object> head(Acts.Seen seen, Map<Sealed, String> open) {
        var matter = seen.state().matter();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", matter.id());
        json.put("receiptNumber", receiptNumber(matter.id()));
        json.put("kind", seen.kind().code());
        json.put("title", title(matter, open));
        json.put("stage", seen.state().stage());
        json.put("closed", matter.closed());
        json.put("version", matter.version());
        json.put("raisedAt", matter.raisedAt());
        json.put("raisedOn", matter.raised().map(MatterFact.Raised::raisedOn).orElse(null));
        return json;
    }

    private static @Nullable String contact(
            Acts.Seen seen, Actor reader, Map<Sealed, String> open) {
        var contact = seen.state().contact();
        return contact != null && Discretion.tellsContact(seen, reader) ? open.get(contact) : null;
    }

    private static @Nullable String title(Matter matter, Map<Sealed, String> open) {
        var title = matter.title();
        return title == null ? null : open.get(title);
    }

    private static Map<String, ?> deadline(Deadline deadline) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("limit", deadline.limit());
        json.put("task", deadline.task() == 0 ? null : deadline.task());
        json.put("dueAt", deadline.dueAt());
        json.put("provisional", deadline.provisional());
        json.put("article", deadline.article());
        json.put("ending", ChainJson.code(deadline.ending()));
        return json;
    }
}
