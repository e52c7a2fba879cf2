package org.tongxin.log.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.tongxin.journal.note.Vkey;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `--key`: a public key as `/log/vkey` shows it, or a file that holds one.
final class TrustedKey implements ITypeConverter<Vkey> {

    private static final long FILE_MAX = 10_000;

    @Override
    public Vkey convert(String given) {
        return Vkey.parse(given.strip())
                .or(() -> inFile(given))
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'%s' is no public key (name+number+base64) and no file"
                                                        .formatted(given)
                                                + " with one"));
    }

    private static Optional<Vkey> inFile(String given) {
        try {
            var file = Path.of(given);
            return Files.isRegularFile(file) && Files.size(file) <= FILE_MAX
                    ? Vkey.parse(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
