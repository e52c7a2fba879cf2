package org.tongxin.statistics;

import java.util.List;
import org.tongxin.shell.Words;

/// How the numbers of a kind stand in tables.
public interface Reporting {

    String kind();

    /// Address of the list of matters; opened with `counted=` it holds those behind a number.
    String list();

    /// The session that is shown when nobody asks for another.
    int session();

    /// All tables, in the order in which they are published.
    List<Table> tables(Numbers numbers, Words words);

    /// How official papers name who publishes them, and what of.
    Published published(Span span);

    /// @param issuer full name of whoever publishes them
    /// @param subject such as 政协周口市第五届委员会第五次会议提案
    record Published(String issuer, String subject) {}

    /// One table.
    ///
    /// @param note how it counts, a sentence, or `""`
    /// @param heads of the columns, that of the lines first
    record Table(String code, String title, String note, List<String> heads, List<Line> lines) {
        public Table {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /// One line of a table.
    record Line(String code, String label, List<Figure> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /// One number.
    ///
    /// @param code of its column
    /// @param of how many it is a share of, or -1 when it is none
    /// @param what it counts; `""` where no list of matters stands behind it
    record Figure(String code, long number, long of, String what) {}
}
