package org.tongxin.statistics.web;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongxin.matter.Moment;
import org.tongxin.paper.Format;
import org.tongxin.paper.Paper;
import org.tongxin.paper.PaperDesk;
import org.tongxin.people.Caller;
import org.tongxin.shell.WordBook;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting;
import org.tongxin.statistics.Statistics;

/// The statistics on paper: .docx, PDF and OFD, as far as this machine can print.
@Controller
class StatisticsPapers {

    static final String PATH = "/statistics/papers/statistics.";
    private static final String KIND = "proposal";

    private final Statistics statistics;
    private final PaperDesk desk;
    private final WordBook words;
    private final InstantSource instants;

    StatisticsPapers(
            Statistics statistics, PaperDesk desk, WordBook words, InstantSource instants) {
        this.statistics = statistics;
        this.desk = desk;
        this.words = words;
        this.instants = instants;
    }

    @GetMapping("/statistics/papers/{file}")
    ResponseEntity<byte[]> paper(
            @PathVariable String file,
            @ModelAttribute Asked asked,
            @AuthenticationPrincipal Caller caller) {
        var reporting = statistics.of(KIND).orElseThrow();
        var numbers =
                asked.span(reporting.session())
                        .map(span -> statistics.numbers(KIND, span, caller.actor()));
        return numbers.flatMap(all -> printed(reporting, all, file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<ResponseEntity<byte[]>> printed(
            Reporting reporting, Numbers numbers, String file) {
        var letter =
                new StatisticsLetter(
                        reporting,
                        numbers,
                        words.in(Locale.SIMPLIFIED_CHINESE),
                        Moment.today(instants));
        return Format.ending(file.replaceFirst("^statistics\\.", ""))
                .filter(desk.formats()::contains)
                .map(
                        format ->
                                desk.file(
                                        new Paper(
                                                "statistics", letter.title(), false, letter::write),
                                        format));
    }
}
