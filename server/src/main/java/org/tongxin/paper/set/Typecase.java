package org.tongxin.paper.set;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongxin.paper.Face;
import org.tongxin.paper.Letter;
import org.tongxin.paper.Words;
import org.tongxin.paper.font.Fonts;
import org.tongxin.paper.font.Glyph;

/// The characters a letter is set from (字盘), by face.
final class Typecase {

    private static final String OF_PAGES = "—0123456789 ";

    private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);

    /// @throws IOException when a font cannot be read
    static Typecase of(Letter letter, Fonts fonts) throws IOException {
        var texts = new EnumMap<Face, List<String>>(Face.class);
        texts.put(Face.XIAOBIAOSONG, List.of(letter.letterhead(), letter.title()));
        texts.put(Face.SONG, List.of(OF_PAGES));
        var plain = new ArrayList<String>();
        plain.addAll(List.of(letter.number(), letter.addressee(), letter.contact()));
        plain.addAll(List.of(letter.copies(), letter.signing().unit(), letter.signing().day()));
        plain.add(Words.COPIES + Words.COLON + Words.STOP);
        texts.put(Face.FANGSONG, plain);
        texts.put(Face.HEITI, new ArrayList<>(List.of(letter.corner(), Words.DRAFT)));
        for (var para : letter.body()) {
            texts.computeIfAbsent(para.style().face(), _ -> new ArrayList<>()).add(para.text());
        }
        var typecase = new Typecase();
        for (var entry : texts.entrySet()) {
            var face = entry.getKey();
            typecase.glyphs.put(face, fonts.glyphs(face, characters(entry.getValue())));
        }
        return typecase;
    }

    private static Set<Integer> characters(List<String> texts) {
        var characters = new HashSet<Integer>();
        texts.forEach(
                text -> text.codePoints().filter(one -> one != '\n').forEach(characters::add));
        return characters;
    }

    Type body(Face face) {
        return Type.body(face, glyphs(face));
    }

    Type sized(Face face, double size) {
        return Type.of(face, size, glyphs(face));
    }

    private Map<Integer, Glyph> glyphs(Face face) {
        return glyphs.getOrDefault(face, Map.of());
    }
}
