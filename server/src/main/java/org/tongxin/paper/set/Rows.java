package org.tongxin.paper.set;

import static org.tongxin.paper.Measures.CHARACTER;
import static org.tongxin.paper.Measures.LEFT;
import static org.tongxin.paper.Measures.LINE;
import static org.tongxin.paper.Measures.RIGHT;
import static org.tongxin.paper.Measures.SMALL_LINE;
import static org.tongxin.paper.Measures.SMALL_SIZE;
import static org.tongxin.paper.Measures.WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.paper.Face;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Measures;
import org.tongxin.paper.Words;

/// The lines of a letter in blocks that no page end may part (§7.3).
final class Rows {

    /// Lines a seal needs above the signature.
    private static final int SEAL = 2;

    private final Letter letter;
    private final Typecase typecase;
    private final List<List<Row>> blocks = new ArrayList<>();

    Rows(Letter letter, Typecase typecase) {
        this.letter = letter;
        this.typecase = typecase;
    }

    List<List<Row>> blocks() {
        head();
        addressee();
        letter.body().forEach(this::para);
        end();
        return blocks;
    }

    private void head() {
        var plain = typecase.body(Face.FANGSONG);
        var number = Line.of(letter.number(), plain);
        block(
                letter.number().isEmpty()
                        ? Row.empty(LINE)
                        : Row.of(plain, LINE, number, RIGHT - number.width()));
        block(Row.empty(LINE));
        block(Row.empty(LINE));
        var type = typecase.sized(Face.XIAOBIAOSONG, Measures.TITLE_SIZE);
        for (var line : Titles.lines(letter.title(), type, WIDTH)) {
            block(Row.of(type, Measures.TITLE_LINE, line, LEFT + (WIDTH - line.width()) / 2));
        }
        block(Row.empty(LINE));
    }

    private void addressee() {
        if (!letter.addressee().isEmpty()) {
            var plain = typecase.body(Face.FANGSONG);
            for (var line : Breaking.lines(letter.addressee() + Words.COLON, plain, WIDTH, 0)) {
                block(Row.of(plain, LINE, line, LEFT));
            }
        }
    }

    private void para(Letter.Para para) {
        var type = typecase.body(para.style().face());
        var indent = 2 * CHARACTER;
        for (var line : Breaking.lines(para.text(), type, WIDTH, indent)) {
            block(Row.of(type, LINE, line, LEFT + indent));
            indent = 0;
        }
    }

    private void block(Row row) {
        var block = new ArrayList<Row>();
        block.add(row);
        blocks.add(block);
    }

    /// Signature and day do not stand on a page without text.
    private void end() {
        var last = blocks.getLast();
        if (!letter.signing().unit().isEmpty()) {
            for (var i = 0; i < SEAL; i++) {
                last.add(Row.empty(LINE));
            }
            signing(last);
        }
        if (!letter.contact().isEmpty()) {
            var plain = typecase.body(Face.FANGSONG);
            var indent = 2 * CHARACTER;
            for (var line : Breaking.lines(letter.contact(), plain, WIDTH, indent)) {
                last.add(Row.of(plain, LINE, line, LEFT + indent));
                indent = 0;
            }
        }
    }

    /// The day four characters from the right, whoever signs in the middle above it; a long name
    /// stands two from the right, and the day in the middle below.
    private void signing(List<Row> into) {
        var plain = typecase.body(Face.FANGSONG);
        var unit = Line.of(letter.signing().unit(), plain);
        var day = Line.of(letter.signing().day(), plain);
        var middle = RIGHT - 4 * CHARACTER - day.width() / 2;
        if (middle + unit.width() / 2 > RIGHT - 2 * CHARACTER) {
            middle = RIGHT - 2 * CHARACTER - unit.width() / 2;
        }
        into.add(Row.of(plain, LINE, unit, middle - unit.width() / 2));
        into.add(Row.of(plain, LINE, day, middle - day.width() / 2));
    }

    /// Who gets one too, in 4号, a character in from both sides.
    List<Row> copies() {
        if (letter.copies().isEmpty()) {
            return List.of();
        }
        var type = typecase.sized(Face.FANGSONG, SMALL_SIZE);
        var character = type.square();
        var word = Words.COPIES + Words.COLON;
        var hang = type.width(word);
        var rows = new ArrayList<Row>();
        var width = WIDTH - 2 * character - hang;
        for (var line : Breaking.lines(letter.copies() + Words.STOP, type, width, 0)) {
            rows.add(Row.of(type, SMALL_LINE, line, LEFT + character + hang));
        }
        var first = new ArrayList<>(Line.of(word, type).placed());
        first.replaceAll(one -> one.moved(LEFT + character));
        first.addAll(rows.getFirst().placed());
        rows.set(0, new Row(SMALL_LINE, Measures.BLACK, type, first));
        return rows;
    }
}
