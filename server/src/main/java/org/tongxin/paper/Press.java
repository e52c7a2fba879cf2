package org.tongxin.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongxin.paper.docx.DocxPaper;
import org.tongxin.paper.fixed.OfdPaper;
import org.tongxin.paper.fixed.PdfPaper;
import org.tongxin.paper.font.Fonts;
import org.tongxin.paper.set.Setting;

/// Turns a letter into a file (排印).
@Component
public class Press {

    private final Fonts fonts;

    /// Reading a Chinese font takes some 70 MB for a moment: one paper at a time, in order.
    private final ReentrantLock turn = new ReentrantLock(true);

    /// @param data folder of this installation; its folder `fonts` holds the office's own
    Press(@Value("${tongxin.data}") String data) {
        fonts = new Fonts(Path.of(data).resolve("fonts"));
    }

    /// What papers can be had as here: without fonts there is .docx alone.
    public List<Format> formats() {
        return Arrays.stream(Format.values())
                .filter(format -> format == Format.DOCX || fonts.areThere())
                .toList();
    }

    /// @param day on which it is made
    /// @throws IOException when a font cannot be read
    public byte[] print(Letter letter, Format format, java.time.LocalDate day) throws IOException {
        if (format == Format.DOCX) {
            return DocxPaper.of(letter);
        }
        turn.lock();
        try {
            var set = Setting.set(letter, fonts);
            return format == Format.PDF
                    ? PdfPaper.of(letter.name(), set)
                    : OfdPaper.of(letter.name(), day, set);
        } finally {
            turn.unlock();
        }
    }
}
