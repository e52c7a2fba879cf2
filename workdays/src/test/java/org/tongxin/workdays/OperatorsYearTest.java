package org.tongxin.workdays;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A year that an operator adds (the days of this 2027 are invented). Invariants 2 and 4.
class OperatorsYearTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    @TempDir Path folder;

    @Test
    void aYearIsAddedWithoutARelease() throws IOException {
        write("notice: 某通知\noff 2027-01-01 元旦\nwork 2027-01-02\n", UTF_8);
        assertThat(Calendars.with(folder).after(NEW_YEARS_EVE, 1))
                .isEqualTo(new Due.Firm(LocalDate.of(2027, 1, 2)));
        assertThat(Calendars.with(folder).notice(2027)).contains("某通知");
    }

    @Test
    void aShippedYearIsReplacedByTheOperators() throws IOException {
        Files.writeString(folder.resolve("2026.txt"), "notice: 改\noff 2026-12-31\n");
        assertThat(Calendars.with(folder).isWorked(NEW_YEARS_EVE)).isFalse();
        assertThat(Calendars.with(folder).notice(2025)).isPresent();
    }

    @Test
    void aFolderThatIsNotThereHasNoYears() {
        var workdays = Calendars.with(folder.resolve("none"));
        assertThat(workdays.isPublished(2026)).isTrue();
        assertThat(workdays.isPublished(2027)).isFalse();
    }

    @Test
    void filesOfOtherNamesAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("README.md"), "calendars of ours");
        Files.writeString(folder.resolve("2027.txt~"), "half a year");
        assertThat(Calendars.with(folder).isPublished(2027)).isFalse();
    }

    @Test
    void aFileFromWindowsIsRead() throws IOException {
        write("\uFEFFnotice: 某通知\r\n\r\n# 注\r\noff 2027-01-01..2027-01-03\r\n", UTF_8);
        assertThat(Calendars.with(folder).isPublished(2027)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    off 2027-01-01 | 1: a year must name its notice
                    notice: 某通知 | 1: a year must name its days off
                    notice: 某通知\\noff 2027-13-01 | 2: 2027-13-01 is no day
                    notice: 某通知\\noff 2026-01-01 | 2: 2026-01-01 is not in 2027
                    notice: 某通知\\noff 2027-01-03..2027-01-01 | 2: the last day is before the first
                    notice: 某通知\\n\\nfree 2027-01-01 | 3: expected `off DAY..DAY`
                    notice: 某通知\\noff 2027-01-01\\nwork 2027-01-04 | 3: 2027-01-04 is no Saturday
                    notice: 某通知\\noff 2027-01-02\\nwork 2027-01-02 | 3: 2027-01-02 is both
                    notice: 某通知\\nwork 2027-01-02\\noff 2027-01-01..2027-01-03 | 3: 2027-01-02 is both
                    """)
    void aFileThatIsNotOfTheFormIsRefusedByFileAndLine(String text, String sentence)
            throws IOException {
        write(text.replace("\\n", "\n"), UTF_8);
        assertRefused("2027.txt:" + sentence);
    }

    @Test
    void aFileInAnotherEncodingOrFarTooLongIsRefused() throws IOException {
        write("notice: 国办发明电\noff 2027-01-01\n", Charset.forName("GB18030"));
        assertRefused("2027.txt:1: save it as UTF-8");
        write("#".repeat(70_000), UTF_8);
        assertRefused("2027.txt:1: longer than a year can be");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        write("notice: 某通知\n", UTF_8);
        assertThatThrownBy(() -> Calendars.with(folder.resolve("2027.txt")))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessageContaining("expected a folder");
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> Calendars.with(folder))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessageContaining(sentence);
    }

    private void write(String text, Charset charset) throws IOException {
        Files.write(folder.resolve("2027.txt"), text.getBytes(charset));
    }
}
