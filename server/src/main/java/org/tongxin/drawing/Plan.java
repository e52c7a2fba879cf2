package org.tongxin.drawing;

import java.util.List;
import org.tongxin.chain.Chain.Step;

/// Where everything of a chart stands on the paper, in pixels from its upper left corner.
///
/// All heights of the way are multiples of 8, those off it lie 4 lower, so that no two level
/// stretches of arrows run along each other.
///
/// @param bands one for each step that has stages
/// @param boxes of the cards, in their order
/// @param table of acts of many stages, below; without lines when there are none
record Plan(Size size, List<Band> bands, List<Box> boxes, List<Wire> wires, Table table) {

    record Size(int width, int height) {}

    record Point(int x, int y) {}

    record Band(Step step, int top, int bottom) {}

    /// A card on the paper.
    record Box(Chart.Card card, Point at, Size size, List<Line> lines) {

        int right() {
            return at.x() + size.width();
        }

        int bottom() {
            return at.y() + size.height();
        }

        /// The height at which arrows come in.
        int entry() {
            return at.y() + Planning.HEAD / 2;
        }
    }

    /// A row on the paper: its texts, each broken into lines and standing in its own column.
    ///
    /// @param top of the row; its arrow leaves at the middle of the first line
    record Line(Chart.Row row, int top, int height, List<Cell> cells) {

        int exit() {
            return top + Planning.ROW / 2;
        }
    }

    /// @param x where the text begins, or ends where its look says so
    record Cell(List<String> lines, int x, int width, Look look) {}

    /// An arrow.
    ///
    /// @param points corners, the last one its head
    /// @param strong whether it is the way itself
    record Wire(String from, String to, List<Point> points, boolean strong, boolean silent) {}

    record Table(Point at, Size size, List<Entry> entries) {}

    record Entry(int top, List<Cell> cells) {}
}
