package org.tongxin.bench.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.Tongxin;
import org.tongxin.launch.CommandLineMain;
import tools.jackson.databind.json.JsonMapper;

class DoorBenchTest {

    @TempDir Path data;

    @Test
    void theLastLineHoldsTheFiguresWhateverTheyAre() {
        var output = new ByteArrayOutputStream();
        var stdout = System.out;
        System.setOut(new PrintStream(output, true, UTF_8));
        try {
            var home = data.resolve("door").toString();
            var exit =
                    CommandLineMain.run(Tongxin.class, "bench", "door", "--quick", "--data", home);
            assertThat(exit).isZero();
        } finally {
            System.setOut(stdout);
        }
        var last = output.toString(UTF_8).lines().toList().getLast();
        assertThat(JsonMapper.shared().readTree(last).propertyNames())
                .containsExactlyInAnyOrder(
                        "door64",
                        "flowable64",
                        "limit64",
                        "door1",
                        "flowable1",
                        "commitsPerCommand64",
                        "rateAtMillionOverThousand",
                        "verifyFactsPerSecond");
    }
}
