package org.tongxin.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// The sources of the whole house, as files and as parsed by the compiler itself.
final class Sources {

    /// Root of the checkout; Maven runs tests in the folder of their module.
    static final Path ROOT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent(), "a checkout");

    /// Every file below a folder of the checkout that ends so, build output left out.
    static List<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !isMade(ROOT.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// All Java of all modules.
    static List<Path> java() {
        try (var modules = Files.list(ROOT)) {
            return modules.filter(module -> Files.isDirectory(module.resolve("src")))
                    .flatMap(module -> files(module.resolve("src"), ".java").stream())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What the compiler read, and where each piece of it stands.
    record Parsed(List<CompilationUnitTree> units, SourcePositions positions) {}

    static Parsed parsed(List<Path> files) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return new Parsed(units, Trees.instance(task).getSourcePositions());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isMade(Path inside) {
        return Stream.of("target", "node_modules", ".git").anyMatch(made -> has(inside, made));
    }

    private static boolean has(Path path, String name) {
        for (var part : path) {
            if (part.toString().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Sources() {}
}
