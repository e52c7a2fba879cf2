package org.tongxin.paper.set;

import static org.tongxin.paper.Measures.BOTTOM;
import static org.tongxin.paper.Measures.LEFT;
import static org.tongxin.paper.Measures.MM_PER_POINT;
import static org.tongxin.paper.Measures.PAGE_WIDTH;
import static org.tongxin.paper.Measures.RIGHT;
import static org.tongxin.paper.Measures.TOP;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.paper.Face;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Measures;
import org.tongxin.paper.Words;
import org.tongxin.paper.font.Fonts;
import org.tongxin.paper.set.Leaf.Placed;
import org.tongxin.paper.set.Leaf.Rule;
import org.tongxin.paper.set.Leaf.Run;

/// Sets a letter: letterhead and red rules on the first page, lines down the type area, page
/// numbers from the second page on.
public final class Setting {

    /// A page may take a line that is too low by less than this.
    private static final double SLACK = 0.2;

    private static final int GREY = 0x6E6E6E;

    private final Letter letter;
    private final Typecase typecase;
    private final List<List<Run>> pages = new ArrayList<>();
    private double y;

    private Setting(Letter letter, Typecase typecase) {
        this.letter = letter;
        this.typecase = typecase;
    }

    /// @throws IOException when a font cannot be read
    public static List<Leaf> set(Letter letter, Fonts fonts) throws IOException {
        return new Setting(letter, Typecase.of(letter, fonts)).leaves();
    }

    private List<Leaf> leaves() {
        var size = Measures.letterheadSize(letter.letterhead().length());
        var rule = Measures.upperRule(size);
        page();
        y = rule + Measures.RULE + Measures.FROM_RULE - fromTop();
        letterhead(size);
        corner();
        var rows = new Rows(letter, typecase);
        rows.blocks().forEach(this::flow);
        copies(rows.copies());
        var leaves = new ArrayList<Leaf>();
        for (var i = 0; i < pages.size(); i++) {
            number(i + 1);
            leaves.add(new Leaf(pages.get(i), i == 0 ? rules(rule) : List.of()));
        }
        return leaves;
    }

    /// From the upper edge of a line of text down to that of its characters.
    private static double fromTop() {
        return (Measures.LINE - Measures.INK * Measures.BODY_SIZE * MM_PER_POINT) / 2;
    }

    private void page() {
        pages.add(new ArrayList<>());
        y = TOP;
        if (letter.draft()) {
            above(Words.DRAFT, LEFT, GREY);
        }
    }

    private void flow(List<Row> block) {
        var height = block.stream().mapToDouble(Row::height).sum();
        if (y + height > BOTTOM + SLACK && y > TOP) {
            page();
        }
        for (var row : block) {
            if (y + row.height() > BOTTOM + SLACK) {
                page();
            }
            put(row, y);
            y += row.height();
        }
    }

    private void put(Row row, double at) {
        if (!row.placed().isEmpty()) {
            pages.getLast().add(row.at(at));
        }
    }

    private void letterhead(double size) {
        var type = typecase.sized(Face.XIAOBIAOSONG, size);
        var line = Line.of(letter.letterhead(), type);
        var x = (PAGE_WIDTH - line.width()) / 2;
        var baseline = Measures.LETTERHEAD_TOP + Measures.INK_ABOVE * size * MM_PER_POINT;
        pages.getLast().add(run(type, Measures.RED, baseline, moved(line, x)));
    }

    private void corner() {
        if (!letter.corner().isEmpty()) {
            var type = typecase.body(Face.HEITI);
            above(letter.corner(), RIGHT - type.width(letter.corner()), Measures.BLACK);
        }
    }

    private void above(String text, double x, int color) {
        var type = typecase.body(Face.HEITI);
        var baseline = Measures.CORNER_TOP + Measures.INK_ABOVE * Measures.BODY_SIZE * MM_PER_POINT;
        pages.getLast().add(run(type, color, baseline, moved(Line.of(text, type), x)));
    }

    /// At the foot of the last page's type area.
    private void copies(List<Row> rows) {
        var height = rows.stream().mapToDouble(Row::height).sum();
        if (y + height > BOTTOM + SLACK) {
            page();
        }
        var at = BOTTOM - height;
        for (var row : rows) {
            put(row, at);
            at += row.height();
        }
    }

    /// On the outer side, a character in; none on the first page.
    private void number(int page) {
        if (page == 1) {
            return;
        }
        var type = typecase.sized(Face.SONG, Measures.SMALL_SIZE);
        var line = Line.of("— %d —".formatted(page), type);
        var character = type.square();
        var x = page % 2 == 0 ? LEFT + character : RIGHT - character - line.width();
        var dash = type.glyph('—').outline().getBounds2D().getMaxY() / 1000 * type.size();
        var baseline = BOTTOM + Measures.PAGE_NUMBER_BELOW + dash * MM_PER_POINT;
        pages.get(page - 1).add(run(type, Measures.BLACK, baseline, moved(line, x)));
    }

    private static List<Placed> moved(Line line, double x) {
        return line.placed().stream().map(one -> one.moved(x)).toList();
    }

    private static Run run(Type type, int color, double baseline, List<Placed> placed) {
        return new Run(type.face(), type.size(), color, baseline, placed);
    }

    private static List<Rule> rules(double upper) {
        var lower = Measures.lowerRule();
        return List.of(
                rule(upper, Measures.RULE_THICK),
                rule(upper + Measures.RULE_THICK + Measures.RULE_GAP, Measures.RULE_THIN),
                rule(lower, Measures.RULE_THIN),
                rule(lower + Measures.RULE_THIN + Measures.RULE_GAP, Measures.RULE_THICK));
    }

    private static Rule rule(double y, double height) {
        return new Rule(Measures.RULE_LEFT, y, Measures.RULE_WIDTH, height, Measures.RED);
    }
}
