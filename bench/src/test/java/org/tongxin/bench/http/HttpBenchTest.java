package org.tongxin.bench.http;

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

class HttpBenchTest {

    @TempDir Path data;

    @Test
    void theLastLineHoldsTheCostOfACase() {
        var output = new ByteArrayOutputStream();
        var stdout = System.out;
        System.setOut(new PrintStream(output, true, UTF_8));
        try {
            var home = data.resolve("http").toString();
            var exit =
                    CommandLineMain.run(Tongxin.class, "bench", "http", "--quick", "--data", home);
            assertThat(exit).isZero();
        } finally {
            System.setOut(stdout);
        }
        var last = JsonMapper.shared().readTree(output.toString(UTF_8).lines().toList().getLast());
        assertThat(last.propertyNames())
                .contains("cpuSecondsPerCase", "commitsPerCase", "serverResidentMegabytes");
        assertThat(last.path("commitsPerCase").asDouble()).isPositive();
    }
}
