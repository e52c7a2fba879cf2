package org.tongxin.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Refusal;

/// Every refusal has a code, a page, a sentence in zh and en, and a test that meets it; every
/// sentence of a problem has its page.
class ProblemPagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("../docs/api/problems");

    @Test
    void everyRefusalHasAPageSentencesAndATest() throws Exception {
        var tests = testSources();
        var missing = new ArrayList<String>();
        for (var code : refusals()) {
            for (var language : List.of("zh_CN", "en")) {
                for (var part : List.of("title", "detail")) {
                    var key = "problem.%s.%s".formatted(code, part);
                    if (!messages(language).contains(key)) {
                        missing.add("messages/…_%s.properties: %s = …".formatted(language, key));
                    }
                }
            }
            if (!Files.exists(PAGES.resolve(code + ".md"))) {
                missing.add("docs/api/problems/%s.md: # %s".formatted(code, code));
            }
            if (!tests.contains('"' + code + '"')) {
                missing.add("a test: assertThat(…code()).isEqualTo(\"%s\");".formatted(code));
            }
        }
        assertThat(missing).as("lines to paste").isEmpty();
    }

    @Test
    void everyProblemHasItsPageInBothLanguages() throws IOException {
        var pages = new TreeSet<String>();
        try (var files = Files.list(PAGES)) {
            files.forEach(file -> pages.add(String.valueOf(file.getFileName()).replace(".md", "")));
        }
        for (var language : List.of("zh_CN", "en")) {
            var codes = new TreeSet<String>();
            messages(language).stream()
                    .filter(key -> key.matches("problem\\..+\\.title"))
                    .forEach(key -> codes.add(key.split("\\.", -1)[1]));
            assertThat(pages).as("docs/api/problems and " + language).isEqualTo(codes);
        }
    }

    private static Set<String> refusals() throws ReflectiveOperationException {
        var codes = new TreeSet<String>();
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tongxin");
        for (JavaClass one : classes) {
            if (one.isAssignableTo(Refusal.class) && one.isRecord()) {
                codes.add(example(one.reflect()).code());
            }
        }
        return codes;
    }

    /// A refusal with something in every component.
    private static Refusal example(Class<?> type) throws ReflectiveOperationException {
        var maker = type.getDeclaredConstructors()[0];
        maker.setAccessible(true);
        var values = new ArrayList<Object>();
        for (var wanted : maker.getParameterTypes()) {
            values.add(
                    wanted == long.class
                            ? (Object) 1L
                            : wanted == int.class
                                    ? (Object) 1
                                    : wanted == List.class ? List.of() : "x");
        }
        return (Refusal) maker.newInstance(values.toArray());
    }

    private static Set<String> messages(String language) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(MESSAGES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith("_" + language + ".properties"))
                            .toList()) {
                for (var line : Files.readAllLines(file)) {
                    keys.add(line.split("=", 2)[0].strip());
                }
            }
        }
        return keys;
    }

    private static String testSources() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(one -> one.toString().endsWith("Test.java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
