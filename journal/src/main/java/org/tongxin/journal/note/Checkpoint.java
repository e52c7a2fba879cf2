package org.tongxin.journal.note;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongxin.journal.Hash;
import org.tongxin.journal.Text;

/// How long a journal was and its root then (检查点): the text that the log signs, as C2SP
/// tlog-checkpoint writes it.
///
/// @param origin which log it is
/// @param size how many leaves
/// @param extensions further lines, none in ours
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || !isLine(origin) || !extensions.stream().allMatch(Checkpoint::isLine)) {
            throw new IllegalArgumentException(
                    "no checkpoint: " + origin + " " + size + " " + extensions);
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    public String text() {
        var out = new StringBuilder(origin + "\n" + size + "\n" + root.base64() + "\n");
        extensions.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    /// Signs with each key. The first should bear the name of the origin.
    public Note sign(NoteKey... keys) {
        return Note.sign(text(), keys);
    }

    /// Reads the text of a note; `text` gives back exactly what was read.
    public static Optional<Checkpoint> parse(String text) {
        var lines = Arrays.asList(text.split("\n", -1));
        if (lines.size() < 4 || !lines.getLast().isEmpty()) {
            return Optional.empty();
        }
        var extensions = lines.subList(3, lines.size() - 1);
        var size = Text.decimal(lines.get(1));
        var readable = isLine(lines.get(0)) && extensions.stream().allMatch(Checkpoint::isLine);
        if (size.isEmpty() || !readable) {
            return Optional.empty();
        }
        return Hash.read(lines.get(2))
                .map(root -> new Checkpoint(lines.get(0), size.getAsLong(), root, extensions));
    }

    private static boolean isLine(String line) {
        return !line.isEmpty()
                && line.indexOf('\n') < 0
                && Text.isPrintable(line)
                && Text.utf8(line).isPresent();
    }
}
