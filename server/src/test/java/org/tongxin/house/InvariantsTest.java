package org.tongxin.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Each module's README numbers its invariants, and each number is named by a test: of the module
/// as `Invariant 3`, `Invariants 1 and 4`, `Invariants 1 to 6`; of another as `Invariant 3 of
/// acts`.
class InvariantsTest {

    private static final Path MAIN = Sources.ROOT.resolve("server/src/main/java/org/tongxin");
    private static final Path TEST = Sources.ROOT.resolve("server/src/test/java/org/tongxin");
    private static final List<Path> TESTS =
            Sources.java().stream().filter(file -> file.toString().contains("/src/test/")).toList();
    private static final Pattern PROMISED = Pattern.compile("^/// (\\d+)\\. ", Pattern.MULTILINE);
    private static final Pattern NAMED =
            Pattern.compile(
                    "[Ii]nvariants? (\\d+(?:(?:, | and | to |, and )\\d+)*)(?: of (?<of>[a-z]+))?");
    private static final Pattern RANGE = Pattern.compile("(\\d+) to (\\d+)");

    @Test
    void everyInvariantOfEveryModuleIsNamedByATest() {
        var missing = new ArrayList<String>();
        for (var readme : Sources.files(MAIN, "package-info.java")) {
            var module = MAIN.relativize(readme).getParent();
            if (module != null && module.getNameCount() == 1) {
                var named = named(module.toString());
                promised(readme).stream()
                        .filter(number -> !named.contains(number))
                        .forEach(number -> missing.add("%s: %d".formatted(module, number)));
            }
        }
        assertThat(missing).as("invariants that no test names").isEmpty();
    }

    private static List<Integer> promised(Path readme) {
        var text = Sources.text(readme);
        var from = text.indexOf("/// Invariants:");
        return from < 0
                ? List.of()
                : PROMISED.matcher(text.substring(from))
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .toList();
    }

    private static Set<Integer> named(String module) {
        var named = new TreeSet<Integer>();
        for (var test : TESTS) {
            var own = test.startsWith(TEST.resolve(module));
            NAMED.matcher(Sources.text(test).replaceAll("\\s*\n\\s*///\\s*", " "))
                    .results()
                    .filter(found -> module.equals(found.group("of")) || (own && isOwn(found)))
                    .forEach(found -> add(found.group(1), named));
        }
        return named;
    }

    /// Names no module, or one that does not exist: a word of the sentence.
    private static boolean isOwn(MatchResult found) {
        var of = found.group("of");
        return of == null || !Files.exists(MAIN.resolve(of));
    }

    private static void add(String numbers, Set<Integer> named) {
        Pattern.compile("\\d+")
                .matcher(numbers)
                .results()
                .forEach(one -> named.add(Integer.valueOf(one.group())));
        RANGE.matcher(numbers)
                .results()
                .forEach(
                        range -> {
                            var to = Integer.parseInt(range.group(2));
                            for (var one = Integer.parseInt(range.group(1)); one < to; one++) {
                                named.add(one);
                            }
                        });
    }
}
