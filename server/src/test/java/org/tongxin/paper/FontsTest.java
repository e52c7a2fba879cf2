package org.tongxin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.paper.font.Fonts;

/// Invariant 3 of paper: an office's own fonts come first, and of any font go out the characters
/// shown.
class FontsTest {

    private static final String SANS =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @TempDir Path data;

    private Path ownFont(String name) throws IOException {
        var folder = Files.createDirectories(data.resolve("fonts"));
        try (var font = PDDocument.class.getResourceAsStream(SANS)) {
            Files.copy(Objects.requireNonNull(font), folder.resolve(name));
        }
        return folder;
    }

    @Test
    void anOfficesOwnFontComesBeforeTheOpenOne() throws IOException {
        var own = new Fonts(ownFont("fangsong.ttf"));
        var open = new Fonts(data.resolve("nothing"));
        var letters = Set.of((int) 'A', (int) '政');
        var taken = own.glyphs(Face.FANGSONG, letters);
        var usual = open.glyphs(Face.FANGSONG, letters);
        assertThat(Objects.requireNonNull(taken.get((int) 'A')).advance()).isEqualTo(667);
        assertThat(Objects.requireNonNull(usual.get((int) 'A')).advance()).isNotEqualTo(667);
        assertThat(Objects.requireNonNull(taken.get((int) '政')).advance()).isEqualTo(1000);
    }

    @Test
    void aPaperCarriesTheCharactersItShowsAndNoOthers() throws IOException {
        var letter = Letters.reply();
        var shown = String.join("", Letters.words(letter)).codePoints().distinct().count();
        var bytes =
                new Press(data.toString()).print(letter, Format.PDF, LocalDate.of(2026, 11, 26));
        try (var document = Loader.loadPDF(bytes)) {
            var carried = 0;
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                var font = (PDType0Font) Objects.requireNonNull(resources.getFont(name));
                assertThat(font.isEmbedded()).isTrue();
                var length = font.getDescendantFont().getFontDescriptor().getFontFile2();
                assertThat(length.toByteArray().length).isLessThan(300_000);
                carried++;
            }
            assertThat(carried).isBetween(3, 5);
            assertThat(shown).isGreaterThan(150);
        }
        assertThat(bytes.length).isLessThan(200_000);
    }

    @Test
    void withoutFontsThereIsTheWordFileAlone() {
        assertThat(new Press(data.toString()).formats()).contains(Format.DOCX).hasSize(3);
    }
}
