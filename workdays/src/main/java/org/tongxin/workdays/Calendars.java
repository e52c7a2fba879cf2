package org.tongxin.workdays;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where calendars come from: the years shipped, and those an operator lays beside them.
public final class Calendars {

    private static final int FIRST = 2015;
    private static final int LAST = 2026;
    private static final int BYTES_MAX = 64 * 1024;

    /// The years known when this was released.
    public static Workdays published() {
        return new Workdays(shipped());
    }

    /// The years shipped and those in a folder, as `2027.txt`; the folder's come first. A folder
    /// that is not there has none; files of other names are not read.
    ///
    /// @throws UnreadableCalendar naming file and line, when a file is not of the form
    public static Workdays with(Path folder) {
        var years = shipped();
        if (Files.notExists(folder)) {
            return new Workdays(years);
        }
        try (var files = Files.newDirectoryStream(folder, "[12][0-9][0-9][0-9].txt")) {
            for (var file : files) {
                var year = Integer.parseInt(file.getFileName().toString().substring(0, 4));
                years.put(year, YearFile.read(file.toString(), year, lines(file)));
            }
            return new Workdays(years);
        } catch (NotDirectoryException _) {
            throw new UnreadableCalendar(folder.toString(), 1, "expected a folder of calendars");
        } catch (DirectoryIteratorException broken) {
            throw new UncheckedIOException(broken.getCause());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        if (Files.size(file) > BYTES_MAX) {
            throw new UnreadableCalendar(file.toString(), 1, "longer than a year can be (64 KiB)");
        }
        try {
            var text = Files.readString(file);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        } catch (CharacterCodingException _) {
            throw new UnreadableCalendar(file.toString(), 1, "save it as UTF-8");
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
