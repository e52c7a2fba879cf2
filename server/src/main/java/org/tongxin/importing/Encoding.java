package org.tongxin.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds out in which encoding a file is: UTF-8, or else GB18030 (国标码), as spreadsheets in Chinese
/// offices save.
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /// @throws Rows.Unusable when it is neither, or not text at all
    static Charset of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(4);
            if (head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF) {
                throw new Rows.Unusable(file + " is UTF-16: save it as CSV in UTF-8 first");
            }
        }
        for (var charset : new Charset[] {UTF_8, GB18030}) {
            if (isAll(file, charset)) {
                return charset;
            }
        }
        throw new Rows.Unusable(
                file + " is neither UTF-8 nor GB18030: save it as CSV in UTF-8 first");
    }

    private static boolean isAll(Path file, Charset charset) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, charset)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private Encoding() {}
}
