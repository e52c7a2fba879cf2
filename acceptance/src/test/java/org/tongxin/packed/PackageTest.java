package org.tongxin.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/// A package is made of what was built, unpacked elsewhere, and serves by TLS with nothing of this
/// machine but a shell: no Maven, no JDK, no source tree.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackageTest {

    private static final Path REPO = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PASSWORD = "not-a-secret";

    private final Path place = Path.of("target", "packed").toAbsolutePath();
    private Path root = place;

    @BeforeAll
    void isMadeAndUnpacked() throws Exception {
        var built = built();
        assumeTrue(built != null, "the application was not packed before: run all of bin/test");
        FileSystemUtils.deleteRecursively(place);
        Files.createDirectories(place);
        var app = place.resolve("app");
        run(
                JAVA.resolve("bin/java"),
                "-Djarmode=tools",
                "-jar",
                built,
                "extract",
                "--destination",
                app);
        Files.move(app.resolve(of(app, "server-")), app.resolve("tongxin.jar"));
        run(REPO.resolve("bin/package"), "--app", app, "--output", place);
        var archive = of(place, "tongxin-");
        assertThat(archive).matches("tongxin-.*-linux-(amd64|arm64)\\.tar\\.gz");
        run("tar", "-xzf", archive);
        root = place.resolve(archive.replace(".tar.gz", ""));
    }

    private static @org.jspecify.annotations.Nullable Path built() throws IOException {
        var target = REPO.resolve("server/target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String of(Path folder, String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && !name.endsWith(".sha256"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void everyFileIsAsItWasPacked() throws Exception {
        assertThat(run(root, Map.of(), List.of("sha256sum", "-c", "--quiet", "SHA256SUMS")))
                .isEmpty();
        run(place, Map.of(), List.of("sha256sum", "-c", root.getFileName() + ".tar.gz.sha256"));
    }

    @Test
    void theBillOfMaterialsNamesEveryLibraryWithItsLicence() throws Exception {
        var bom = JsonMapper.shared().readTree(Files.readString(root.resolve("bom.json")));
        assertThat(bom.path("bomFormat").asString()).isEqualTo("CycloneDX");
        var named = new ArrayList<String>();
        for (var one : bom.path("components")) {
            named.add(one.path("name").asString() + "-" + one.path("version").asString() + ".jar");
            assertThat(one.path("licenses").size()).as(one.path("purl").asString()).isPositive();
        }
        try (var libraries = Files.list(root.resolve("app/lib"))) {
            assertThat(libraries.map(file -> file.getFileName().toString()))
                    .allSatisfy(library -> assertThat(named).contains(library));
        }
    }

    @Test
    void itServesByTlsWithNothingOfThisMachine() throws Exception {
        var trusted = certificate();
        var port = freePort();
        var log = place.resolve("serve.log");
        var command =
                List.of(
                        root.resolve("bin/tongxin").toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        place.resolve("data").toString(),
                        "--tls-certificate",
                        place.resolve("cert.pem").toString(),
                        "--tls-key",
                        place.resolve("key.pem").toString());
        var builder = builder(root, Map.of("TONGXIN_NO_CACHE", "1"), command);
        var server = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            var said = awaited(server, "https://127.0.0.1:%d/healthz".formatted(port), trusted);
            assertThat(said.strip()).isEqualTo("ok");
            assertThat(Files.readString(log)).contains("https://127.0.0.1:" + port);
        } finally {
            server.destroy();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void toOthersItSpeaksPlainlyToNobody() throws Exception {
        var command =
                List.of(
                        root.resolve("bin/tongxin").toString(),
                        "serve",
                        "--host",
                        "0.0.0.0",
                        "--data",
                        place.resolve("plain").toString());
        var process = builder(root, Map.of(), command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isNotZero();
        assertThat(said).contains("tongxin: plain HTTP is for this machine only", "--proxy");
        assertThat(place.resolve("plain/pg")).doesNotExist();
    }

    private static String awaited(Process server, String address, SSLContext trusted)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().sslContext(trusted).build()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (server.isAlive() && System.nanoTime() - end < 0) {
                try {
                    return client.send(request, BodyHandlers.ofString()).body();
                } catch (java.net.ConnectException _) { // not yet
                    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                }
            }
        }
        throw new IOException("it does not serve, see serve.log");
    }

    /// A certificate of our own for this machine, in PEM, with its key.
    private SSLContext certificate() throws Exception {
        var store = place.resolve("tls.p12");
        Files.deleteIfExists(store);
        run(
                JAVA.resolve("bin/keytool"),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store,
                "-storepass",
                PASSWORD);
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var key = Objects.requireNonNull(keys.getKey("own", PASSWORD.toCharArray()));
        Files.writeString(place.resolve("key.pem"), pem("PRIVATE KEY", key.getEncoded()));
        Files.writeString(
                place.resolve("cert.pem"),
                pem("CERTIFICATE", keys.getCertificate("own").getEncoded()));
        var trusting = KeyStore.getInstance("PKCS12");
        trusting.load(null, null);
        trusting.setCertificateEntry("own", keys.getCertificate("own"));
        var managers = TrustManagerFactory.getInstance("PKIX");
        managers.init(trusting);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static String pem(String what, byte[] bytes) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines, what);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String run(Object... command) throws Exception {
        var words = java.util.Arrays.stream(command).map(Object::toString).toList();
        return run(place, Map.of("JAVA_HOME", JAVA.toString()), words);
    }

    private static String run(Path in, Map<String, String> environment, List<String> command)
            throws Exception {
        var process = builder(in, environment, command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /// With the programs of the system only, and nothing else that this machine has set.
    private static ProcessBuilder builder(
            Path in, Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command).directory(in.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("HOME", in.toString());
        builder.environment().putAll(environment);
        return builder;
    }
}
