package org.tongxin.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/// Tells what bytes are (识别类型), by the bytes alone. What could be read as two things at once, a
/// picture that is also an archive, is neither.
final class Recognising {

    private static final int HEAD_BYTES = 16;
    private static final int TAIL_BYTES = 1024;
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff";
    private static final String ZIP = "PK\u0003\u0004";

    /// Both allow every Chinese character; nobody in an office sends another.
    private static final List<Charset> CHARSETS = List.of(UTF_8, Charset.forName("GB18030"));

    /// @param ending of its name, which tells text from a table, and decides nothing else
    static Optional<FileType> type(Spool spool, String ending) throws IOException {
        var head = new String(spool.at(0, HEAD_BYTES), ISO_8859_1);
        var archive = Archive.in(spool);
        if (archive.isPresent()) {
            return head.startsWith(ZIP) ? packaged(archive.get()) : Optional.empty();
        }
        if (head.startsWith("%PDF-")) {
            return endsAsPdf(spool) ? Optional.of(FileType.PDF) : Optional.empty();
        }
        if (head.startsWith(PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (head.startsWith(JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        return isText(spool)
                ? Optional.of(FileType.CSV.endsLike(ending) ? FileType.CSV : FileType.TXT)
                : Optional.empty();
    }

    /// Where readers look for the end (ISO 32000-1, Annex H, note 18); one cut off has none.
    private static boolean endsAsPdf(Spool spool) throws IOException {
        var from = Math.max(0, spool.size() - TAIL_BYTES);
        return new String(spool.at(from, TAIL_BYTES), ISO_8859_1).contains("%%EOF");
    }

    private static Optional<FileType> packaged(Archive archive) {
        var names = archive.names();
        if (archive.start() != 0 || archive.hasMacros()) {
            return Optional.empty();
        }
        if (names.contains("OFD.xml")) {
            return Optional.of(FileType.OFD);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        var word = names.contains("word/document.xml");
        var table = names.contains("xl/workbook.xml");
        return word == table ? Optional.empty() : Optional.of(word ? FileType.DOCX : FileType.XLSX);
    }

    private static boolean isText(Spool spool) throws IOException {
        for (var charset : CHARSETS) {
            if (isText(spool, charset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Spool spool, Charset charset) throws IOException {
        var strict =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = spool.text(strict);
        var buffer = new char[1 << 14];
        try {
            for (var read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    if (isControl(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isControl(char one) {
        return Character.isISOControl(one) && one != '\t' && one != '\n' && one != '\r';
    }

    private Recognising() {}
}
