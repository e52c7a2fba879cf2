package org.tongxin.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// Answers what Tomcat refuses before any filter of ours sees it, such as an address with raw bytes
/// or a broken percent sign: the documented problem for programs, plain words for people. The
/// reader's language is not known by then, so both are said.
final class PlainReport extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainReport.class);
    private static final String TITLE = "这个请求读不懂 · This request cannot be read";
    private static final String DETAIL =
            "请检查地址是否完整、中文是否已编码。"
                    + " Check the address: is it whole, and is every character encoded?";

    /// Puts it in front of Tomcat's own report.
    @Component
    static final class Installing
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new PlainReport()));
        }

        /// After Spring Boot's, so that ours is nearer to the failure and speaks first.
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var program = programAsks(request.getRequestURI());
        try {
            response.setContentType(program ? "application/problem+json" : "text/html");
            response.setCharacterEncoding(UTF_8);
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(program ? json(status) : page());
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("nobody is left to tell of a {}", status, gone);
        }
    }

    /// A line that could not be taken apart has no address; no browser sends such a line.
    private static boolean programAsks(@Nullable String uri) {
        return uri == null || uri.startsWith("/api/");
    }

    private static String json(int status) {
        return """
        {"type":"/problems/%s","title":"%s","status":%d,"detail":"%s"}"""
                .formatted(Edge.code(status), TITLE, status, DETAIL);
    }

    private static String page() {
        return """
        <!doctype html>
        <html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="/mark.svg" type="image/svg+xml"><title>%1$s</title></head>
        <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">首页 · Home</a></p></body></html>
        """
                .formatted(TITLE, DETAIL);
    }
}
