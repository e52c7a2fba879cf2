package org.tongxin.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.tongxin.Tongxin;

/// The papers of the house are true: what they name exists, and nothing private stands in them.
class PapersTest {

    private static final Pattern LINK =
            Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z]\\w+)`");
    private static final Pattern WORD = Pattern.compile("\\b[a-z][a-z0-9]+\\b");

    @Test
    void theArchitecturePageNamesEveryModule() {
        var page = Sources.text(Sources.ROOT.resolve("ARCHITECTURE.md"));
        var words = WORD.matcher(page).results().map(word -> word.group()).toList();
        var missing =
                ApplicationModules.of(Tongxin.class, ModulesTest.NO_MODULES).stream()
                        .map(module -> module.getIdentifier().toString())
                        .filter(module -> !words.contains(module))
                        .toList();
        assertThat(missing).as("modules that the page does not name").isEmpty();
    }

    @Test
    void everyClassThatTheArchitecturePageNamesExists() {
        var page = Sources.text(Sources.ROOT.resolve("ARCHITECTURE.md"));
        var missing =
                CODE.matcher(page)
                        .results()
                        .map(found -> found.group(1).replace('.', '/') + ".java")
                        .filter(
                                file ->
                                        Stream.of("main", "test")
                                                .map("server/src/%s/java/org/tongxin/"::formatted)
                                                .map(Sources.ROOT::resolve)
                                                .noneMatch(at -> Files.exists(at.resolve(file))))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLinkBetweenPapersLeadsSomewhere() {
        var dead = new ArrayList<String>();
        for (var paper : papers()) {
            LINK.matcher(Sources.text(paper))
                    .results()
                    .map(found -> found.group(1).strip())
                    .filter(to -> !Files.exists(paper.resolveSibling(to)))
                    .forEach(to -> dead.add(Sources.ROOT.relativize(paper) + " -> " + to));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyDecisionSaysHowItIsConfirmed() {
        for (var decision : Sources.files(Sources.ROOT.resolve("docs/decisions"), ".md")) {
            assertThat(Sources.text(decision))
                    .as(decision.getFileName().toString())
                    .startsWith("---\nstatus: ")
                    .contains("## Considered Options", "## Decision Outcome", "### Confirmation");
        }
    }

    @Test
    void noTwoDecisionsHaveOneNumber() {
        var numbers =
                Sources.files(Sources.ROOT.resolve("docs/decisions"), ".md").stream()
                        .map(file -> file.getFileName().toString().substring(0, 4))
                        .toList();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    private static List<Path> papers() {
        return Stream.concat(
                        Sources.files(Sources.ROOT.resolve("docs"), ".md").stream(),
                        Stream.of(
                                        "README.md",
                                        "README.zh-CN.md",
                                        "ARCHITECTURE.md",
                                        "CONTRIBUTING.md",
                                        "SECURITY.md",
                                        "CHANGELOG.md",
                                        "UPGRADING.md")
                                .map(Sources.ROOT::resolve))
                .toList();
    }
}
