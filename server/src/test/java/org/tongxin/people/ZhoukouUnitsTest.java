package org.tongxin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The divisions of Zhoukou are facts: every code and name as the national division codes have
/// them.
class ZhoukouUnitsTest {

    static final Path FACTS = Path.of("../../shared/data/places");
    static final Pattern DIVISION = Pattern.compile("code: d(\\d+), zh: ([^,]+),.*parent: (\\S+)}");

    @Test
    void everyCountyAndTownshipIsThereByItsCodeAndName() throws IOException {
        assumeTrue(
                Files.isDirectory(FACTS), "skipped: the division codes lie beside the repository");
        var published = new TreeMap<String, String>();
        for (var file : List.of("zhoukou-areas.csv", "zhoukou-streets.csv")) {
            for (var line : Files.readAllLines(FACTS.resolve(file)).stream().skip(1).toList()) {
                var cells = line.replace("\"", "").split(",");
                published.put(cells[0], cells[1]);
            }
        }
        assertThat(ours()).isEqualTo(published).hasSize(220);
    }

    @Test
    void everyTownshipLiesInTheCountyItsCodeSays() throws IOException {
        for (var line : Files.readAllLines(Path.of("../places/zhoukou/units.yaml"))) {
            var found = DIVISION.matcher(line);
            if (found.find() && found.group(1).length() == 9) {
                assertThat(found.group(3)).isEqualTo("d" + found.group(1).substring(0, 6));
            }
        }
    }

    private static Map<String, String> ours() throws IOException {
        var units = new TreeMap<String, String>();
        for (var line : Files.readAllLines(Path.of("../places/zhoukou/units.yaml"))) {
            var found = DIVISION.matcher(line);
            if (found.find()) {
                units.put(found.group(1), found.group(2));
            }
        }
        return units;
    }
}
