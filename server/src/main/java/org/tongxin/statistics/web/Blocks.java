package org.tongxin.statistics.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.paper.Table;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting;
import org.tongxin.statistics.Reporting.Figure;
import org.tongxin.statistics.Reporting.Line;
import org.tongxin.statistics.web.StatisticsPage.Block;
import org.tongxin.statistics.web.StatisticsPage.Cell;
import org.tongxin.statistics.web.StatisticsPage.Row;

/// Tables as a page shows them, and as a workbook holds them with one line a number.
record Blocks(Reporting reporting, Numbers numbers, Words words) {

    private static final int FIGURES_FROM = 3;

    List<Block> all() {
        return reporting.tables(numbers, words).stream().map(this::block).toList();
    }

    private Block block(Reporting.Table table) {
        return new Block(
                "t-" + table.code(),
                table.title(),
                table.note(),
                table.heads(),
                table.lines().stream().map(line -> row(table, line)).toList(),
                table.lines().isEmpty() ? words.say("statistics.nothing") : "");
    }

    private Row row(Reporting.Table table, Line line) {
        var cells = new ArrayList<Cell>();
        for (var figure : line.figures()) {
            cells.add(
                    new Cell(
                            table.heads().get(cells.size() + 1),
                            words.number(figure.number()),
                            Shares.say(figure, words),
                            href(figure)));
        }
        return new Row(line.label(), cells);
    }

    /// None behind a sum of several, and none where nothing stands.
    private String href(Figure figure) {
        var counted = numbers.counted(figure.what());
        return figure.number() == 0 || figure.what().isEmpty()
                ? ""
                : reporting.list() + "?counted=" + URLEncoder.encode(counted, UTF_8);
    }

    /// @throws IOException when the answer cannot be written
    void write(Table table) throws IOException {
        for (var one : reporting.tables(numbers, words)) {
            for (var line : one.lines()) {
                for (var i = 0; i < line.figures().size(); i++) {
                    write(table, one, line, i);
                }
            }
        }
    }

    private static void write(Table table, Reporting.Table one, Line line, int at)
            throws IOException {
        var figure = line.figures().get(at);
        table.figures(
                List.of(
                        one.title(),
                        line.label(),
                        one.heads().get(at + 1),
                        String.valueOf(figure.number()),
                        figure.of() < 0 ? "" : String.valueOf(figure.of()),
                        Shares.percent(figure)),
                FIGURES_FROM);
    }
}
