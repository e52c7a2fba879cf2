package org.tongxin.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.tongxin.workdays.UnreadableCalendar;
import org.tongxin.workdays.Workdays;

/// The calendar that the application counts by (the 2027 written here is invented). Invariant 3.
class CalendarConfigurationTest {

    @TempDir Path data;

    @Test
    void withoutAnyFileTheShippedYearsCount() {
        var workdays = started();
        assertThat(workdays.isPublished(2026)).isTrue();
        assertThat(workdays.isPublished(2027)).isFalse();
    }

    @Test
    void aYearInTheDataDirectoryCountsFromTheNextStart() throws IOException {
        lay("notice: 某通知\noff 2027-01-01 元旦\n");
        assertThat(started().isPublished(2027)).isTrue();
        assertThat(started().isWorked(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void aFileThatCannotBeReadStopsTheStartByFileAndLine() throws IOException {
        lay("notice: 某通知\noff 2027-02-30\n");
        assertThatThrownBy(this::started)
                .hasRootCauseInstanceOf(UnreadableCalendar.class)
                .rootCause()
                .hasMessageContaining("calendars/2027.txt:2: 2027-02-30 is no day");
    }

    private Workdays started() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource("data", Map.of("tongxin.data", data.toString())));
            context.register(CalendarConfiguration.class);
            context.refresh();
            return context.getBean(Workdays.class);
        }
    }

    private void lay(String text) throws IOException {
        Files.createDirectories(data.resolve("calendars"));
        Files.writeString(data.resolve("calendars/2027.txt"), text);
    }
}
