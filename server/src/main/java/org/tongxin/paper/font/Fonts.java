package org.tongxin.paper.font;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongxin.paper.Face;

/// Where the outlines of characters come from (字库): an office's own fonts in its data folder, and
/// behind them the open ones of the machine, Noto CJK (SIL Open Font License 1.1).
public final class Fonts {

    /// Characters kept, of all faces together; each takes about 2 kB.
    private static final int KEPT_MAX = 20_000;

    /// Where Linux systems put the package.
    private static final List<Path> SYSTEM =
            List.of(
                    Path.of("/usr/share/fonts/opentype/noto"),
                    Path.of("/usr/share/fonts/google-noto-cjk"),
                    Path.of("/usr/share/fonts/noto-cjk"),
                    Path.of("/usr/share/fonts/truetype/noto"));

    private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc");

    /// The stand-in where no font has a character (〓).
    private static final int GETA = 0x3013;

    private final Map<Face, List<FontFile>> files = new EnumMap<>(Face.class);
    private final Cache<Key, Optional<Glyph>> kept =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    /// Faces may share a file.
    private record Key(FontFile file, int codePoint) {}

    /// @param own folder of the office's own fonts, named fangsong.ttf, xiaobiaosong.ttf,
    ///   heiti.ttf, kaiti.ttf, song.ttf; it need not be there
    public Fonts(Path own) {
        for (var face : Face.values()) {
            files.put(face, Stream.concat(own(own, face), open(face)).toList());
        }
    }

    /// Whether there is a font for every face.
    public boolean areThere() {
        return files.values().stream().noneMatch(List::isEmpty);
    }

    private static Stream<FontFile> own(Path folder, Face face) {
        var name = face.name().toLowerCase(java.util.Locale.ROOT);
        return ENDINGS.stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::isRegularFile)
                .map(path -> new FontFile(path, ""));
    }

    private static Stream<FontFile> open(Face face) {
        var style =
                switch (face) {
                    case XIAOBIAOSONG -> "Serif;Bold";
                    case HEITI -> "Sans;Bold";
                    case FANGSONG, KAITI, SONG -> "Serif;Regular";
                };
        var parts = style.split(";");
        return SYSTEM.stream()
                .map(folder -> folder.resolve("Noto%sCJK-%s.ttc".formatted(parts[0], parts[1])))
                .filter(Files::isRegularFile)
                .limit(1)
                .map(path -> new FontFile(path, "Noto%sCJKsc-%s".formatted(parts[0], parts[1])));
    }

    /// The outlines of these characters in a face; of one that no font has, that of 〓.
    ///
    /// @throws IOException when a font cannot be read
    public Map<Integer, Glyph> glyphs(Face face, Collection<Integer> codePoints)
            throws IOException {
        var glyphs = new HashMap<Integer, Glyph>();
        var missing = new HashSet<>(codePoints);
        missing.add(GETA);
        for (var file : files.getOrDefault(face, List.of())) {
            glyphs.putAll(of(file, missing));
            missing.removeAll(glyphs.keySet());
        }
        var geta = glyphs.get(GETA);
        if (geta == null) {
            throw new IOException("no font for " + face);
        }
        missing.forEach(one -> glyphs.put(one, geta));
        return glyphs;
    }

    /// What a file has of these, read from it when it is not known yet.
    private Map<Integer, Glyph> of(FontFile file, Collection<Integer> codePoints)
            throws IOException {
        var found = new HashMap<Integer, Glyph>();
        var unknown = new HashSet<Integer>();
        for (var one : codePoints) {
            var known = kept.getIfPresent(new Key(file, one));
            if (known == null) {
                unknown.add(one);
            } else {
                known.ifPresent(glyph -> found.put(one, glyph));
            }
        }
        if (!unknown.isEmpty()) {
            var read = file.glyphs(unknown);
            unknown.forEach(
                    one -> kept.put(new Key(file, one), Optional.ofNullable(read.get(one))));
            found.putAll(read);
        }
        return found;
    }
}
