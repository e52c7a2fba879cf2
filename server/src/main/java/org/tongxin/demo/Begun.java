package org.tongxin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;

/// What the first start of a demo set out to tell, kept in `DIR/demo`: the same story is told to
/// its end whenever it was interrupted.
///
/// @param day the day of the demo then
record Begun(LocalDate day, int matters, boolean done) {

    static Optional<Begun> read(Path data) {
        var file = data.resolve("demo");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var words = Files.readString(file).strip().split(" ");
            return Optional.of(
                    new Begun(
                            LocalDate.parse(words[0]),
                            Integer.parseInt(words[1]),
                            words[2].equals("done")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(Path data) {
        try {
            var half = data.resolve("demo.new");
            Files.writeString(half, "%s %d %s%n".formatted(day, matters, done ? "done" : "begun"));
            Files.move(
                    half,
                    data.resolve("demo"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
