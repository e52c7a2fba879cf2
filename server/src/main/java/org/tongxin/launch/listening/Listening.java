package org.tongxin.launch.listening;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the server listens, and how it is spoken to (监听): plainly on this machine only, where a
/// proxy may speak TLS for it; elsewhere by TLS, or behind a proxy that is named.
public final class Listening {

    private static final String BUNDLE = "spring.ssl.bundle.pem.tongxin.";

    /// Proxies on this machine, as `application.yaml` has them.
    private static final String OWN = "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|0:0:0:0:0:0:0:1|::1";

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    String host = "127.0.0.1";

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "Certificate and its chain, PEM; read again when it changes.")
    @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The certificate's private key, PEM (PKCS #8), not encrypted.")
    @Nullable Path key;

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description = {
                "A proxy on another machine that speaks TLS for us and is believed about whom it",
                "speaks for; may be given several times."
            })
    List<String> proxies = new ArrayList<>();

    /// What Spring is told.
    ///
    /// @throws IOException with what to do, when it would be heard by others or cannot be begun
    public Map<String, Object> properties() throws IOException {
        var properties = new HashMap<String, Object>();
        properties.put("server.address", host);
        if ((certificate == null) != (key == null)) {
            throw new IOException("--tls-certificate and --tls-key go together");
        }
        if (certificate != null && key != null) {
            Certificates.check(readable(certificate), readable(key));
            properties.put(BUNDLE + "keystore.certificate", certificate.toUri().toString());
            properties.put(BUNDLE + "keystore.private-key", key.toUri().toString());
            properties.put(BUNDLE + "reload-on-update", true);
            properties.put("server.ssl.bundle", "tongxin");
        } else if (proxies.isEmpty() && !address(host).isLoopbackAddress()) {
            throw new IOException(
                    "plain HTTP is for this machine only: give --tls-certificate and --tls-key, or let a proxy speak TLS and name it by --proxy");
        }
        if (!proxies.isEmpty()) {
            properties.put("server.tomcat.remoteip.internal-proxies", believed());
        }
        return properties;
    }

    /// How it is reached from this machine.
    public String address(int port) {
        var name = host.contains(":") ? "[" + host + "]" : host;
        return "%s://%s:%d/".formatted(certificate == null ? "http" : "https", name, port);
    }

    private String believed() throws IOException {
        for (var proxy : proxies) {
            address(proxy);
        }
        return OWN + "|" + proxies.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static InetAddress address(String host) throws IOException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new IOException(host + " is no address of this network", unknown);
        }
    }

    private static Path readable(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(file + " cannot be read");
        }
        return file;
    }
}
