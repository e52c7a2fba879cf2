package org.tongxin.paper.set;

import java.util.ArrayList;
import java.util.List;

/// Breaks a title (标题): where it says itself, if that fits; else into as few lines as it needs, all
/// about as long.
final class Titles {

    static List<Line> lines(String title, Type type, double width) {
        var said = title.lines().toList();
        return said.stream().allMatch(one -> type.width(one) <= width + 0.01)
                ? said.stream().map(one -> Line.of(one, type)).toList()
                : even(title.replace("\n", ""), type, width);
    }

    private static List<Line> even(String title, Type type, double width) {
        var count = (int) Math.ceil(type.width(title) / width - 0.001);
        for (var lines = Math.max(1, count); ; lines++) {
            var share = type.width(title) / lines;
            var broken = broken(title, type, share);
            if (lines > title.length()
                    || (broken.size() <= lines
                            && broken.stream().allMatch(one -> type.width(one) <= width + 0.01))) {
                return broken.stream().map(one -> Line.of(one, type)).toList();
            }
        }
    }

    /// A line ends once it has its share.
    private static List<String> broken(String title, Type type, double share) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : Breaking.pieces(title)) {
            line.append(piece);
            if (type.width(line.toString()) >= share - 0.01) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private Titles() {}
}
