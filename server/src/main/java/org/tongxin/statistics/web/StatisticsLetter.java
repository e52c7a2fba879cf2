package org.tongxin.statistics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Letter.Para;
import org.tongxin.paper.Letter.Signing;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting;
import org.tongxin.statistics.Reporting.Figure;
import org.tongxin.statistics.Reporting.Line;
import org.tongxin.statistics.Reporting.Table;

/// The statistics as an official paper (统计公文), in the prose in which offices report them: a
/// paragraph a line of a table, every share with of how many it is. Of what there is nothing is
/// left out, and the paper says so.
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
                table.lines().stream()
                        .filter(StatisticsLetter::isSomething)
                        .forEach(line -> body.add(Para.text(line(table, line))));
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
        return table.lines().stream().anyMatch(StatisticsLetter::isSomething);
    }

    private static boolean isSomething(Line line) {
        return line.figures().stream().anyMatch(figure -> figure.number() > 0);
    }

    private String line(Table table, Line line) {
        return IntStream.range(0, line.figures().size())
                .filter(at -> line.figures().get(at).number() > 0)
                .mapToObj(at -> figure(table.heads().get(at + 1), line.figures().get(at)))
                .collect(Collectors.joining("，", line.label() + "：", "。"));
    }

    private String figure(String head, Figure figure) {
        return head + words.number(figure.number()) + Shares.say(figure, words);
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
