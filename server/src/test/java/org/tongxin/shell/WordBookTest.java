package org.tongxin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.Tone;

/// Invariants 1 and 2 of the shell.
class WordBookTest {

    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z][a-zA-Z0-9.-]*)\"\\s*[,)]");
    private static final Pattern FOREIGN =
            Pattern.compile(" style=| on[a-z]+=\"|<style|<script(?! src=\"/)|https?://");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("en")).isEqualTo(keys("zh_CN"));
    }

    @Test
    void everyKeySaidExists() throws IOException {
        assertThat(keys("zh_CN")).containsAll(said(Path.of("src/main")));
    }

    @Test
    void chineseSentencesHaveFullWidthPunctuation() {
        assertThat(WordBook.read("zh_CN"))
                .allSatisfy(
                        (key, said) -> assertThat(said).as(key).doesNotContainPattern("[,;?!:]"));
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDeadlineIsSaidInWords() {
        var zh = new WordBook().in(Locale.SIMPLIFIED_CHINESE);
        var due = DueView.open(zh, LocalDate.of(2026, 11, 26), 3, TODAY);
        assertThat(due).isEqualTo(new DueView("还剩 3 个工作日 (11月26日)", Tone.SOON));
        assertThat(DueView.open(zh, LocalDate.of(2027, 2, 5), 50, TODAY).words())
                .isEqualTo("还剩 50 个工作日 (2027年2月5日)");
    }

    @Test
    void englishKnowsOneFromMany() {
        var en = new WordBook().in(Locale.UK);
        assertThat(DueView.open(en, LocalDate.of(2026, 11, 26), -1, TODAY).words())
                .isEqualTo("1 working day late (26 November)");
        assertThat(en.say("kit.errors", 2)).isEqualTo("2 things to correct");
    }

    @Test
    void noTemplateHasInlineCodeOrForeignAddresses() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(
                            file ->
                                    assertThat(Files.readString(file))
                                            .doesNotContainPattern(FOREIGN));
        }
    }

    private static Set<String> keys(String suffix) {
        return WordBook.read(suffix).keySet().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> said(Path folder) throws IOException {
        var said = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(m -> said.add(m.group(1)));
            }
        }
        return said;
    }
}
