package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guide for programs does what it says: its shell blocks are run as they stand.
class IntegratingGuideTest {

    private static final Path GUIDE = Path.of("../docs/guide/integrating.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void theGuideWalksAProposalFromRaisingToRating(@TempDir Path data) throws Exception {
        try (var house = ApiHouse.open()) {
            accounts(house, data);
            var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script());
            shell.environment().put("BASE", "http://127.0.0.1:" + house.port());
            shell.environment().put("DATA", data.toString());
            shell.redirectErrorStream(true);
            var said = data.resolve("said");
            shell.redirectOutput(said.toFile());
            var running = shell.start();
            assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(running.exitValue()).as(Files.readString(said)).isZero();
            assertThat(Files.readAllLines(said)).contains("tracking");
        }
    }

    private static String script() throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static void accounts(ApiHouse house, Path data) throws IOException {
        var lines =
                List.of("m01", "o01", "g01", "u12", "h12").stream()
                        .map(who -> Map.of("login", who, "token", house.token(who)))
                        .map(java.util.TreeMap::new)
                        .toList();
        var json = Program.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(lines);
        Files.writeString(data.resolve("accounts.json"), json);
    }
}
