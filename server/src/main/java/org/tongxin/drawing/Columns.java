package org.tongxin.drawing;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.drawing.Plan.Cell;
import org.tongxin.drawing.Type.Line;

/// The columns of a card: what is done, by whom, where it leads.
///
/// @param name width of the first, in pixels; so the others
/// @param mark between two names of a list, as the language writes it
record Columns(int name, int who, int to, String mark) {

    static final int PAD = 12;

    private static final int APART = 8;

    static Columns ofWay(boolean chinese) {
        return chinese ? new Columns(150, 216, 116, "、") : new Columns(196, 240, 150, ", ");
    }

    static Columns aside(boolean chinese) {
        return chinese ? new Columns(112, 140, 100, "、") : new Columns(150, 170, 120, ", ");
    }

    int width() {
        return PAD + name + who + to + PAD;
    }

    /// @param x left edge of the card
    /// @param to names of the stages it leads to, with their arrows
    List<Cell> cells(Chart.Row row, int x, String to) {
        var cells = new ArrayList<Cell>();
        var wide = row.who().isEmpty() ? name + who : name;
        cells.add(name(row.name(), x, wide));
        if (!row.who().isEmpty()) {
            cells.add(left(names(row.who(), who), x + PAD + name, who));
        }
        if (!to.isEmpty()) {
            var lines = Type.lines(to, Look.TARGET.size(), this.to);
            cells.add(new Cell(lines, x + width() - PAD, this.to, Look.TARGET));
        }
        return cells;
    }

    /// @param wide width of the third column, which has the rest
    List<Cell> cells(Chart.Common common, int x, int wide) {
        return List.of(
                name(common.name(), x, name),
                left(names(common.who(), who), x + PAD + name, who),
                left(names(common.stages(), wide), x + PAD + name + who, wide));
    }

    private List<String> names(List<String> names, int width) {
        return Type.listed(names, mark, new Line(Look.SMALL.size(), width - APART));
    }

    private static Cell name(String name, int x, int wide) {
        var lines = Type.lines(name, Look.TEXT.size(), wide - APART);
        return new Cell(lines, x + PAD, wide, Look.TEXT);
    }

    private static Cell left(List<String> lines, int x, int width) {
        return new Cell(lines, x, width, Look.SMALL);
    }
}
