package org.tongxin.bench.pages;

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

class PagesBenchTest {

    @TempDir Path data;

    @Test
    void theLastLineHoldsTheSlowestPage() {
        var output = new ByteArrayOutputStream();
        var stdout = System.out;
        System.setOut(new PrintStream(output, true, UTF_8));
        try {
            var home = data.resolve("pages").toString();
            var exit =
                    CommandLineMain.run(Tongxin.class, "bench", "pages", "--quick", "--data", home);
            assertThat(exit).isZero();
        } finally {
            System.setOut(stdout);
        }
        var last = JsonMapper.shared().readTree(output.toString(UTF_8).lines().toList().getLast());
        assertThat(last.path("matters").asLong()).isGreaterThanOrEqualTo(240);
        assertThat(last.path("pages").asInt()).isGreaterThanOrEqualTo(Stops.all().size());
        assertThat(last.path("worstP95Millis").asDouble()).isPositive();
        assertThat(last.path("heaviestKilobytes").asDouble()).isBetween(1.0, 200.0);
    }
}
