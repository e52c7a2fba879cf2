package org.tongxin.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Nothing grows past what a reader holds in his head. What is past a limit today stands in
/// `oversize.txt` with its size, and may only shrink: a line that is no longer true fails as well.
/// Addresses (methods with a mapping) may ask for as many parameters as the request has names.
class SizesTest {

    private static final Path OVERSIZE =
            Sources.ROOT.resolve("server/src/test/resources/oversize.txt");
    private static final int FILE_LINES_MAX = 250;
    private static final int METHOD_LINES_MAX = 40;
    private static final int PARAMETERS_MAX = 4;
    private static final int PACKAGE_FILES_MAX = 15;
    private static final int PUBLIC_TYPES_MAX = 12;

    @Test
    void noFileIsLongerThanTwoHundredAndFiftyLines() {
        var found = new ArrayList<String>();
        for (var file : Sources.java()) {
            var lines = Sources.text(file).lines().count();
            if (lines > FILE_LINES_MAX) {
                found.add("%s: %d lines".formatted(file.getFileName(), lines));
            }
        }
        assertOnlyKnown(found, "file");
    }

    @Test
    void noMethodIsLongerThanFortyLinesOrAsksForMoreThanFourThings() {
        var found = new ArrayList<String>();
        var parsed = Sources.parsed(Sources.java());
        for (var unit : parsed.units()) {
            new Methods(unit, parsed.positions(), found).scan(unit, null);
        }
        assertOnlyKnown(found, "method");
    }

    @Test
    void noPackageHoldsMoreThanFifteenFilesNorAModuleRootMoreThanTwelvePublicTypes() {
        var files = new TreeMap<Path, Integer>();
        var publics = new TreeMap<Path, Integer>();
        for (var file : Sources.java()) {
            if (!file.endsWith("package-info.java")) {
                files.merge(folder(file), 1, Integer::sum);
                publics.merge(folder(file), isPublic(file) ? 1 : 0, Integer::sum);
            }
        }
        files.values().removeIf(count -> count <= PACKAGE_FILES_MAX);
        publics.entrySet()
                .removeIf(one -> !isModuleRoot(one.getKey()) || one.getValue() <= PUBLIC_TYPES_MAX);
        assertOnlyKnown(
                files.entrySet().stream()
                        .map(one -> "%s: %d files".formatted(one.getKey(), one.getValue()))
                        .toList(),
                "package");
        assertOnlyKnown(
                publics.entrySet().stream()
                        .map(one -> "%s: %d types".formatted(one.getKey(), one.getValue()))
                        .toList(),
                "root");
    }

    private static void assertOnlyKnown(List<String> found, String what) {
        var known = sizes(Sources.text(OVERSIZE).lines().filter(line -> line.startsWith(what)));
        var now = sizes(found.stream().map(one -> what + " " + one));
        now.forEach(
                (name, size) ->
                        assertThat(size).as(name).isLessThanOrEqualTo(known.getOrDefault(name, 0)));
        assertThat(known.keySet()).as("within the limit by now").isSubsetOf(now.keySet());
    }

    /// `file Acts.java: 264 lines` by what it is about.
    private static Map<String, Integer> sizes(Stream<String> lines) {
        return lines.map(line -> line.split(": ", 2))
                .collect(
                        Collectors.toMap(
                                line -> line[0], line -> Integer.valueOf(line[1].split(" ")[0])));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(Sources.ROOT.relativize(file).getParent());
    }

    private static boolean isModuleRoot(Path folder) {
        return folder.startsWith("server/src/main/java/org/tongxin") && folder.getNameCount() == 7;
    }

    private static boolean isPublic(Path file) {
        var name = file.getFileName().toString().replace(".java", "");
        return Sources.text(file)
                .lines()
                .anyMatch(line -> line.matches("public .*\\b" + name + "\\b.*"));
    }

    private static final class Methods extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var isConstructor = method.getName().contentEquals("<init>");
            var free = isConstructor || isAddress(method);
            if (!free && method.getParameters().size() > PARAMETERS_MAX) {
                found.add(where(method) + method.getParameters().size() + " parameters");
            }
            var lines = lines(method);
            if (lines > METHOD_LINES_MAX) {
                found.add(where(method) + lines + " lines");
            }
            return super.visitMethod(method, null);
        }

        private static boolean isAddress(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(one -> one.getAnnotationType().toString().endsWith("Mapping"));
        }

        private long lines(Tree tree) {
            var text = unit.getLineMap();
            return text.getLineNumber(positions.getEndPosition(unit, tree))
                    - text.getLineNumber(positions.getStartPosition(unit, tree))
                    + 1;
        }

        private String where(MethodTree method) {
            return "%s %s: "
                    .formatted(
                            Path.of(unit.getSourceFile().toUri()).getFileName(), method.getName());
        }
    }
}
