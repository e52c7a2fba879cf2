package org.tongxin.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.paper.set.Leaf.Rule;

/// A page as a reader that did not write it sees it; millimetres from its upper left corner.
record Seen(
        double width,
        double height,
        List<Line> lines,
        List<Rule> rules,
        List<String> withoutOutline) {

    /// @param size in points
    record Line(String text, double left, double right, double baseline, double size, int color) {
        private double em() {
            return size * 25.4 / 72;
        }

        /// Where its ink begins and ends, as Chinese characters lie in their squares.
        double top() {
            return baseline - 0.84 * em();
        }

        double bottom() {
            return baseline + 0.08 * em();
        }
    }

    Line line(String text) {
        return lines.stream()
                .filter(one -> plain(one.text()).equals(plain(text)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + text + " in " + lines));
    }

    static List<Seen> pages(byte[] file, Format format) throws IOException {
        return format == Format.PDF
                ? PdfReading.pages(file)
                : OfdReading.pages(new ByteArrayInputStream(file));
    }

    /// Without spaces, which readers count differently.
    static String plain(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    static List<Line> inOrder(List<Line> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(java.util.Comparator.comparingDouble(Line::baseline));
        return sorted;
    }
}
