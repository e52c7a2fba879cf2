package org.tongxin.statistics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Letter.Para;
import org.tongxin.paper.Letter.Signing;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting;
import org.tongxin.statistics.Reporting.Line;
import org.tongxin.statistics.Reporting.Table;

/// The statistics as an official paper (统计公文), in the prose in which offices report them: a
/// paragraph a line of a table, every share with of how many it is. Tables of which there is
/// nothing are left out.
///
/// @param words Chinese: the paper is in the language of the office, whoever asks for it
record StatisticsLetter(Reporting reporting, Numbers numbers, Words words, LocalDate today) {

    private static final List<String> TENS = List.of("", "十", "二十");
    private static final String ONES = "一二三四五六七八九";

    Letter write() {
        var published = reporting.published(numbers.span());
        return new Letter(
                published.issuer(),
                "",
                "",
                title(),
                "",
                body(),
                new Signing(published.issuer(), said(today)),
                "",
                "",
                false);
    }

    String title() {
        var subject = reporting.published(numbers.span()).subject();
        return words.say("statistics.paper.title", subject);
    }

    private List<Para> body() {
        var body = new ArrayList<Para>();
        body.add(Para.text(words.say("statistics.paper.first", said(today)) + sight()));
        var no = 0;
        for (var table : reporting.tables(numbers, words)) {
            if (isSomething(table)) {
                body.add(Para.heading(numeral(++no) + "、" + table.title()));
                table.lines().forEach(line -> body.add(Para.text(line(table, line))));
                if (!table.note().isEmpty()) {
                    body.add(Para.quoted(words.say("statistics.paper.note", table.note())));
                }
            }
        }
        return body;
    }

    private String sight() {
        return numbers.sight().isEmpty() ? "" : words.say("statistics.open");
    }

    private static boolean isSomething(Table table) {
        return table.lines().stream()
                .flatMap(line -> line.figures().stream())
                .anyMatch(figure -> figure.number() > 0);
    }

    private String line(Table table, Line line) {
        var figures = new ArrayList<String>();
        for (var figure : line.figures()) {
            var head = table.heads().get(figures.size() + 1);
            figures.add(head + words.number(figure.number()) + Shares.say(figure, words));
        }
        return figures.stream().collect(Collectors.joining("，", line.label() + "：", "。"));
    }

    /// From 1 to 29; more tables there are not.
    private static String numeral(int number) {
        var ones = number % 10;
        return TENS.get(number / 10) + (ones == 0 ? "" : ONES.charAt(ones - 1));
    }

    private static String said(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
