package org.tongxin.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/// What the container refuses before any of our code runs is said as everything else is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainReportTest {

    private static final InetAddress HOST = InetAddress.getLoopbackAddress();

    private final ConfigurableApplicationContext application = ShellApplication.start(0);

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    void aProgramGetsTheDocumentedProblem() throws IOException {
        assertThat(answer("/api/v1/matters?q=\u00e5\u0085\u00ac"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"/problems/bad-request\"", "这个请求读不懂");
    }

    @Test
    void aPersonGetsPlainWordsAndAWayHome() throws IOException {
        assertThat(answer("/proposals/%zz"))
                .startsWith("HTTP/1.1 400")
                .contains("<h1>这个请求读不懂", "href=\"/\"")
                .doesNotContain("HTTP Status", "Tomcat");
    }

    private String answer(String target) throws IOException {
        var port = application.getEnvironment().getProperty("local.server.port");
        try (var socket = new Socket(HOST, Integer.parseInt(Objects.requireNonNull(port)))) {
            socket.setSoTimeout(20_000);
            var request = "GET " + target + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
