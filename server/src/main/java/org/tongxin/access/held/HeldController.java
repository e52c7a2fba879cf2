package org.tongxin.access.held;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongxin.matter.held.Holding;
import org.tongxin.matter.held.Holding.Line;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.TableView;
import org.tongxin.shell.kit.TableView.Cell;
import org.tongxin.shell.kit.TableView.Row;
import org.tongxin.shell.kit.TableView.Text;
import tools.jackson.databind.json.JsonMapper;

/// Shows a person what is held of him, and gives it to him as a file.
@Controller
class HeldController {

    private static final int SHOWN = 10;
    private static final String EVENT = "access-log.event.";

    private final List<Holding> holdings;
    private final InstantSource instants;
    private final JsonMapper json;

    HeldController(ObjectProvider<Holding> holdings, InstantSource instants, JsonMapper json) {
        this.holdings = holdings.orderedStream().toList();
        this.instants = instants;
        this.json = json;
    }

    @GetMapping("/account/data")
    HeldPage show(Frame frame, @AuthenticationPrincipal Caller caller) {
        var words = frame.words();
        var person = caller.actor().person();
        return new HeldPage(
                frame.titled(words.say("held.title")),
                holdings.stream().map(one -> kind(one, one.of(person, SHOWN + 1), words)).toList());
    }

    private static HeldPage.Kind kind(Holding holding, List<Line> lines, Words words) {
        var key = "held." + holding.code();
        var shown = lines.subList(0, Math.min(SHOWN, lines.size()));
        return new HeldPage.Kind(
                holding.code(),
                words.say(key),
                words.say(key + ".why"),
                words.say(key + ".long"),
                words.say(key + ".right"),
                table(key, shown, words),
                lines.size() > SHOWN);
    }

    private static TableView table(String key, List<Line> lines, Words words) {
        var parts =
                lines.isEmpty()
                        ? List.<String>of()
                        : List.copyOf(lines.getFirst().parts().keySet());
        var heads = parts.stream().map(part -> words.say(key + "." + part)).toList();
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            var cells = new ArrayList<Cell>();
            line.parts()
                    .forEach((part, value) -> cells.add(new Text(said(key, part, value, words))));
            rows.add(new Row(cells));
        }
        return new TableView(words.say(key), heads, rows);
    }

    /// Codes are told in words where there are some.
    private static String said(String key, String part, String value, Words words) {
        var named = key + "." + part + "." + value;
        if (value.isEmpty()) {
            return "—";
        }
        if (words.knows(EVENT + value)) {
            return words.say(EVENT + value);
        }
        return value.matches("[a-z-]+") && words.knows(named) ? words.say(named) : value;
    }

    /// All of it, as one file for people and programs.
    @GetMapping("/account/data.json")
    ResponseEntity<byte[]> export(Frame frame, @AuthenticationPrincipal Caller caller) {
        var words = frame.words();
        var person = caller.actor().person();
        var all = new LinkedHashMap<String, Object>();
        all.put("person", person);
        all.put("at", instants.instant().toString());
        var kinds = new LinkedHashMap<String, Object>();
        for (var one : holdings) {
            var key = "held." + one.code();
            var lines = one.of(person, Holding.LINES_MAX);
            kinds.put(
                    one.code(),
                    Map.of(
                            "name", words.say(key),
                            "purpose", words.say(key + ".why"),
                            "kept", words.say(key + ".long"),
                            "complete", lines.size() < Holding.LINES_MAX,
                            "lines", lines.stream().map(Line::parts).toList()));
        }
        all.put("held", kinds);
        var file = ContentDisposition.attachment().filename("held-of-me.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .cacheControl(CacheControl.noStore())
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }
}
