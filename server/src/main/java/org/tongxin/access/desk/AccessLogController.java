package org.tongxin.access.desk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.matter.Moment;
import org.tongxin.people.AccessLog;
import org.tongxin.people.desk.Directory;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Pager;
import org.tongxin.shell.kit.TableView;
import org.tongxin.shell.kit.TableView.Row;

/// The access log (访问日志), and whether its chain holds.
@Controller
class AccessLogController {

    private static final int LINES = 100;

    private final AccessLog log;
    private final Directory directory;

    AccessLogController(AccessLog log, Directory directory) {
        this.log = log;
        this.directory = directory;
    }

    @GetMapping("/access-log")
    AccessLogPage list(
            Frame frame,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "false") boolean check) {
        var words = frame.words();
        var found = log.before(before, LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var names = directory.names(shown.stream().flatMap(AccessLogController::ids).toList());
        var next = found.size() <= LINES ? "" : "/access-log?before=" + shown.getLast().no();
        var newest = before == Long.MAX_VALUE ? "" : "/access-log";
        var broken = check ? log.firstBroken() : 0;
        return new AccessLogPage(
                frame.titled(words.say("access-log.title")),
                table(words, shown, names),
                new Pager(newest, next, ""),
                check ? said(words, broken) : "",
                broken == 0);
    }

    private static String said(Words words, long broken) {
        return broken == 0
                ? words.say("access-log.holds")
                : words.say("access-log.broken", String.valueOf(broken));
    }

    private static TableView table(
            Words words, List<AccessLog.Line> lines, Map<String, String> names) {
        var heads =
                Stream.of("no", "at", "event", "who", "about")
                        .map(head -> words.say("access-log." + head))
                        .toList();
        var rows = lines.stream().map(line -> row(words, line, names)).toList();
        return new TableView(words.say("access-log.title"), heads, rows);
    }

    private static Row row(Words words, AccessLog.Line line, Map<String, String> names) {
        var at = ZonedDateTime.ofInstant(line.at(), Moment.ZONE);
        return Row.of(
                new TableView.Figure(String.valueOf(line.no()), false),
                new TableView.Figure(words.moment(at), false),
                new TableView.Text(words.say("access-log.event." + line.event())),
                new TableView.Text(
                        line.who().isEmpty()
                                ? words.say("access-log.nobody")
                                : names.getOrDefault(line.who(), line.who())),
                new TableView.Text(about(words, line.about(), names)));
    }

    /// What an act was about, with names and roles in words.
    private static String about(Words words, String about, Map<String, String> names) {
        return String.join(
                " ",
                Stream.of(about.split(" ", -1))
                        .map(part -> names.getOrDefault(part, part))
                        .map(
                                part ->
                                        words.knows("people.role." + part)
                                                ? words.say("people.role." + part)
                                                : part)
                        .toList());
    }

    private static Stream<String> ids(AccessLog.Line line) {
        return Stream.of(line.who(), line.about().split(" ", -1)[0]).filter(id -> !id.isEmpty());
    }
}
