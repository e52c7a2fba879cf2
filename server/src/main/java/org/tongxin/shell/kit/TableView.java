package org.tongxin.shell.kit;

import java.util.List;

/// A dense list 列表: a table on the desk, cards on a phone.
///
/// @param caption what the table lists; read out, and printed above it
/// @param heads one per cell of a row
public record TableView(String caption, List<String> heads, List<Row> rows) {

    /// One row; its first cell names it.
    public record Row(List<Cell> cells) {
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /// One cell.
    public sealed interface Cell {}

    /// Words, or a link where there is an address.
    public record Text(String words, String href) implements Cell {
        public Text(String words) {
            this(words, "");
        }
    }

    /// A figure or a date, set in tabular figures; a figure stands on the right.
    public record Figure(String words, boolean right) implements Cell {}

    /// A state.
    public record Mark(Badge badge) implements Cell {}

    /// A deadline.
    public record Due(DueView due) implements Cell {}
}
