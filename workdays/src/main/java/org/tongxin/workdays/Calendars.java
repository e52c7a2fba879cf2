package org.tongxin.workdays;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where calendars come from: the years shipped, and those an operator lays beside them.
public final class Calendars {

    private static final int FIRST = 2015;
    private static final int LAST = 2026;

    /// The years known when this was released.
    public static Workdays published() {
        return new Workdays(shipped());
    }

    /// The years shipped and those in a folder, as `2027.txt`; the folder's come first.
    ///
    /// @throws UnreadableCalendar when a file is not of the form
    public static Workdays with(Path folder) {
        var years = shipped();
        try (var files = Files.newDirectoryStream(folder, "[12][0-9][0-9][0-9].txt")) {
            for (var file : files) {
                var year = Integer.parseInt(file.getFileName().toString().substring(0, 4));
                years.put(year, YearFile.read(file.toString(), year, Files.readAllLines(file)));
            }
            return new Workdays(years);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Integer, Year> shipped() {
        var years = new HashMap<Integer, Year>();
        for (var year = FIRST; year <= LAST; year++) {
            years.put(year, YearFile.read(year + ".txt", year, lines(year + ".txt")));
        }
        return years;
    }

    private static List<String> lines(String name) {
        try (var stream = Calendars.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the calendar " + name + " was not shipped");
            }
            return new String(stream.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Calendars() {}
}
