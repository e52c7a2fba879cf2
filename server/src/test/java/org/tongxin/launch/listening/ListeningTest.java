package org.tongxin.launch.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Invariant 7: what others could overhear is spoken by TLS, or through a proxy that is named.
class ListeningTest {

    private static final char[] PASSWORD = "not-a-secret".toCharArray();

    @TempDir Path dir = Path.of("replaced by JUnit");

    @Command
    static final class Asked {
        @Mixin Listening listening = new Listening();
    }

    private static Map<String, Object> properties(String... arguments) throws IOException {
        var asked = new Asked();
        new CommandLine(asked).parseArgs(arguments);
        return asked.listening.properties();
    }

    private void refused(String why, String... arguments) {
        assertThatThrownBy(() -> properties(arguments))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why);
    }

    @Test
    void plainlyItListensOnThisMachineOnly() throws Exception {
        assertThat(properties()).containsEntry("server.address", "127.0.0.1");
        assertThat(properties("--host", "::1")).containsEntry("server.address", "::1");
        refused("plain HTTP is for this machine only", "--host", "0.0.0.0");
        refused("plain HTTP is for this machine only", "--host", "::");
    }

    @Test
    void aProxyThatIsNamedMaySpeakForIt() throws Exception {
        var properties = properties("--host", "0.0.0.0", "--proxy", "10.1.2.3");
        var believed = "" + properties.get("server.tomcat.remoteip.internal-proxies");
        assertThat("10.1.2.3").matches(Pattern.compile(believed));
        assertThat("127.0.0.1").matches(Pattern.compile(believed));
        assertThat("10.1.2.4").doesNotMatch(Pattern.compile(believed));
        assertThat("10a1b2c3").doesNotMatch(Pattern.compile(believed));
    }

    @Test
    void aCertificateIsServedWithItsKeyOnly() throws Exception {
        var certificate = certificate("own");
        var key = dir.resolve("own.key").toString();
        var properties =
                properties("--host", "0.0.0.0", "--tls-certificate", certificate, "--tls-key", key);
        assertThat(properties)
                .containsEntry("server.ssl.bundle", "tongxin")
                .containsEntry("spring.ssl.bundle.pem.tongxin.reload-on-update", true);
        refused("go together", "--tls-certificate", certificate);
        var other = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate();
        var wrong = write("other.key", "PRIVATE KEY", other.getEncoded());
        refused("is not that of", "--tls-certificate", certificate, "--tls-key", wrong);
        refused("no certificate", "--tls-certificate", key, "--tls-key", key);
        refused("no private key", "--tls-certificate", certificate, "--tls-key", certificate);
        refused("cannot be read", "--tls-certificate", certificate, "--tls-key", dir + "/none");
    }

    /// @return file of a certificate in PEM, beside its key
    private String certificate(String name) throws Exception {
        var store = dir.resolve(name + ".p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process =
                new ProcessBuilder(
                                keytool,
                                "-genkeypair",
                                "-alias",
                                name,
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=127.0.0.1",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                new String(PASSWORD))
                        .inheritIO()
                        .start();
        assertThat(process.waitFor()).isZero();
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD);
        var key = Objects.requireNonNull(keys.getKey(name, PASSWORD));
        var _ = write(name + ".key", "PRIVATE KEY", key.getEncoded());
        return write(name + ".pem", "CERTIFICATE", keys.getCertificate(name).getEncoded());
    }

    private String write(String file, String what, byte[] bytes) throws IOException {
        var lines =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes);
        var pem = "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, lines, what);
        return Files.writeString(dir.resolve(file), pem).toString();
    }
}
