package org.tongxin.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongxin.bench.faults.Client.Reply;

/// The disk under the data directory fills up, and is emptied again.
class FullDiskTest {

    private static final int WAL_FILLING = 4_000;

    Path disk = Path.of("replaced by the test");

    @AfterEach
    void unmount() throws Exception {
        var _ = run("umount", "-l", disk.toString());
    }

    @Test
    void aFullDiskIsSaidAndWhenThereIsRoomAgainAllGoesOn() throws Exception {
        disk = Place.fresh("disk");
        Files.createDirectories(disk);
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString());
        assumeTrue(mounted == 0, "only root may mount a small disk: skipped");
        var data = disk.resolve("data");
        try (var installation = Installation.demo(data, FaultsBench.freePort());
                var client = new Client(installation.port())) {
            var _ = installation.startAndAwait();
            var cast = Place.cast(installation);
            var acknowledged = new ArrayList<String>(List.of(Place.raise(client, cast, "room")));
            fill(disk.resolve("ballast"));
            var refusal = raiseUntilRefused(client, cast, acknowledged);
            assertThat(refusal.status()).as("%s", refusal).isEqualTo(503);
            assertThat(refusal.body().path("title").asString()).isNotEmpty();
            Files.delete(disk.resolve("ballast"));
            assertThat(Installation.await(120, () -> raised(client, cast, "room-again"))).isTrue();
            for (var matter : acknowledged) {
                var by = cast.all("proposal-office").getFirst();
                assertThat(client.get(by, "/api/v1/matters/" + matter).status()).isEqualTo(200);
            }
            assertThat(new Audit(data, new Ledger(), "disk").look().wrong()).isEmpty();
        }
    }

    private static Reply raiseUntilRefused(Client client, Cast cast, List<String> acknowledged) {
        for (var i = 0; i < WAL_FILLING; i++) {
            var body = Step.raising("满".repeat(20) + i);
            var by = cast.all("member").get(i % 8);
            var reply = client.post(by, "/api/v1/matters", "full-" + i, body);
            if (!reply.done()) {
                return reply;
            }
            acknowledged.add(reply.body().path("id").asString());
        }
        throw new IllegalStateException("the disk never filled up");
    }

    private static boolean raised(Client client, Cast cast, String key) {
        var by = cast.all("member").getFirst();
        return client.post(by, "/api/v1/matters", key, Step.raising(key)).done();
    }

    /// Writes until nothing fits any more.
    private static void fill(Path ballast) throws IOException {
        try (var file =
                FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var size = 1 << 20; size >= 1 << 12; size >>= 4) {
                fill(file, ByteBuffer.allocate(size));
            }
        }
    }

    private static void fill(FileChannel file, ByteBuffer block) {
        try {
            while (file.write(block.clear()) > 0) {
                Thread.onSpinWait();
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
