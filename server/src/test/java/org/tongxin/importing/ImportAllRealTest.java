package org.tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.matter.rows.MatterLists;

/// Invariants 1 and 4 of importing, with 757 real proposals where they are at hand.
class ImportAllRealTest {

    static final Path REAL = Path.of("../../shared/data/proposals");

    @TempDir Path dir;

    @Test
    void allRealProposalsComeInOnce() throws Exception {
        assumeTrue(
                Files.isDirectory(REAL),
                "skipped: the real proposals do not lie beside the repository");
        try (var desk = new Desk(dir)) {
            assertThat(desk.bring(REAL.resolve("jszx2019.csv")).out())
                    .first()
                    .isEqualTo("436 rows: 436 imported, 0 already there, 0 refused");
            assertThat(desk.bring(REAL.resolve("jszx2022-part.csv")).out())
                    .first()
                    .isEqualTo("321 rows: 321 imported, 0 already there, 0 refused");
            var size = desk.count("select size from journal_head");
            assertThat(desk.bring(REAL.resolve("jszx2019.csv")).last())
                    .isEqualTo("436 rows: 0 imported, 436 already there, 0 refused");
            assertThat(desk.count("select size from journal_head")).isEqualTo(size);
            assertThat(desk.count("select count(*) from matter where stage = 'pre-review'"))
                    .isEqualTo(757);
            var title = desk.rows("select title from matter where id = 'p-2019-0001'").getFirst();
            assertThat(found(desk, title.substring(2, 10))).contains("p-2019-0001");
            assertThat(desk.wrong()).isEmpty();
        }
    }

    private static java.util.List<String> found(Desk desk, String part) {
        var wanted =
                new MatterLists.Wanted(
                        "proposal",
                        java.util.List.of(),
                        null,
                        java.util.List.of(),
                        part,
                        null,
                        null,
                        MatterLists.Window.before(Long.MAX_VALUE, 20));
        return desk.lists().list(wanted).items().stream().map(MatterLists.Row::id).toList();
    }
}
