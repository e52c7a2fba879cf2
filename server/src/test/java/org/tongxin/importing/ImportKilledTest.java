package org.tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.Tongxin;

/// Invariant 1 of importing: an import killed in the middle is run again, and nothing comes in
/// twice.
class ImportKilledTest {

    static final int ROWS = 1_500;

    @TempDir Path dir;

    @Test
    void anImportKilledInTheMiddleIsSimplyRunAgain() throws Exception {
        var file = manyRows();
        try (var desk = new Desk(dir.resolve("data"))) {
            var process = start(file, desk.data);
            try {
                await(desk, 200);
            } finally {
                process.destroyForcibly().waitFor();
            }
            var inBefore = desk.count("select count(*) from matter");
            assertThat(inBefore).isBetween(200L, ROWS - 1L);
            var again = desk.bring(file);
            assertThat(again.exit()).isZero();
            assertThat(again.last())
                    .isEqualTo(
                            "%d rows: %d imported, %d already there, 0 refused"
                                    .formatted(ROWS, ROWS - inBefore, inBefore));
            assertThat(desk.count("select count(distinct source) from matter")).isEqualTo(ROWS);
            assertThat(desk.count("select max(last) from counter")).isEqualTo(ROWS);
            assertThat(desk.wrong()).isEmpty();
        }
    }

    private Path manyRows() throws IOException {
        var text = new StringBuilder("id,标题,日期,内容\n");
        for (var no = 1; no <= ROWS; no++) {
            text.append("k%d,关于第%d件事的建议,2021-02-01,建议：一、先做。二、后做。\n".formatted(no, no));
        }
        return Files.writeString(dir.resolve("many.csv"), text);
    }

    private static Process start(Path file, Path data) throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var places = Path.of("../places").toAbsolutePath();
        return new ProcessBuilder(
                        List.of(
                                java,
                                "-Dtongxin.places=" + places,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Tongxin.class.getName(),
                                "import",
                                "proposals",
                                file.toString(),
                                "--data",
                                data.toString()))
                .inheritIO()
                .start();
    }

    private static void await(Desk desk, int rows) throws SQLException {
        var until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (desk.count("select count(*) from matter") < rows) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(until);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
