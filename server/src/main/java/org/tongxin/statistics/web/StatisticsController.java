package org.tongxin.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tongxin.paper.Format;
import org.tongxin.paper.PaperDesk;
import org.tongxin.paper.Table;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Statistics;
import org.tongxin.statistics.web.StatisticsPage.Paper;

/// Statistics of proposals, as a page whose every number leads to the list behind it, and as a
/// workbook.
@Controller
class StatisticsController {

    private static final String PATH = "/statistics";
    private static final String KIND = "proposal";

    private final Statistics statistics;
    private final PaperDesk papers;

    StatisticsController(Statistics statistics, PaperDesk papers) {
        this.statistics = statistics;
        this.papers = papers;
    }

    /// Empty when what was asked for cannot be read.
    private Optional<Blocks> blocks(Asked asked, Caller caller, Words words) {
        var reporting = statistics.of(KIND).orElseThrow();
        return asked.span(reporting.session())
                .map(span -> statistics.numbers(KIND, span, caller.actor()))
                .map(numbers -> new Blocks(reporting, numbers, words));
    }

    @GetMapping(PATH)
    Page page(@ModelAttribute Asked asked, @AuthenticationPrincipal Caller caller, Frame frame) {
        var words = frame.words();
        var usual = statistics.of(KIND).orElseThrow().session();
        var blocks = blocks(asked, caller, words);
        return new StatisticsPage(
                frame.titled(words.say("statistics.title")),
                blocks.isPresent() ? asked.said(usual, words) : "",
                asked.fields(usual, words),
                blocks.map(one -> notes(one.numbers(), words))
                        .orElseGet(() -> List.of(words.say("statistics.unreadable"))),
                blocks.map(Blocks::all).orElse(List.of()),
                asked.address(PATH + ".xlsx"),
                papers.formats().stream()
                        .map(Format::ending)
                        .map(one -> new Paper(one, asked.address(StatisticsPapers.PATH + one)))
                        .toList());
    }

    private static List<String> notes(Numbers numbers, Words words) {
        var notes = new ArrayList<String>();
        if (numbers.behind() > 0) {
            notes.add(words.say("statistics.behind", words.number(numbers.behind())));
        }
        if (!numbers.sight().isEmpty()) {
            notes.add(words.say("statistics.open"));
        }
        return notes;
    }

    @GetMapping(PATH + ".xlsx")
    void workbook(
            @ModelAttribute Asked asked,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        var words = frame.words();
        var blocks = blocks(asked, caller, words);
        try (var table = Table.to(response, "statistics.xlsx")) {
            var heads = Stream.of("table", "line", "column", "number", "of", "percent");
            table.line(heads.map(head -> words.say("statistics.sheet." + head)).toList());
            if (blocks.isPresent()) {
                blocks.get().write(table);
            }
        }
    }
}
