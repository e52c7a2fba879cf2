package org.tongxin.matter.held;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One kind of thing that is held of persons (持有的个人信息). A bean of this type is shown to everybody
/// about himself without further ado; its words are the messages `held.<code>` (name), `.why`
/// (purpose), `.long` (how long it is kept), `.right` (how it is corrected or ended) and
/// `held.<code>.<part>` for each part of a line.
public interface Holding {

    /// Lines shown or exported of one kind at most.
    int LINES_MAX = 10_000;

    String code();

    /// Tables in which it lies; a test compares them with all that name persons.
    Set<String> tables();

    /// What is held of a person, the newest first, at most `most`.
    List<Line> of(String person, int most);

    /// One thing that is held.
    ///
    /// @param parts by code, in order; what is absent is `""`
    record Line(Map<String, String> parts) {

        /// @param parts code and value in turn
        public static Line of(String... parts) {
            var line = new LinkedHashMap<String, String>();
            for (var at = 0; at < parts.length; at += 2) {
                line.put(parts[at], parts[at + 1]);
            }
            return new Line(line);
        }
    }
}
