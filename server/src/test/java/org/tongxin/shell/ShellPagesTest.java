package org.tongxin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/// Pages of the shell as a browser gets them. Invariants 3 and 4.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShellPagesTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application = ShellApplication.start(0);
    private String base = "";

    @BeforeAll
    void open() {
        var port = application.getEnvironment().getProperty("local.server.port");
        base = "http://localhost:" + Objects.requireNonNull(port);
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    void homeIsChineseAndHasOneStrongAct() throws Exception {
        var page = page(get("/"));
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select(".tx-strong")).hasSize(1);
        assertThat(page.select("form[action=/receipts] input[name=number]")).hasSize(1);
        assertThat(page.select("a.tx-skip[href=#main]")).hasSize(1);
    }

    @Test
    void englishIsKeptInACookieAndLeavesTheAddress() throws Exception {
        var answer = get("/kit?lang=en&desk");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/kit?desk");
        var english = page(get("/", "Cookie", "tongxin-lang=en"));
        assertThat(english.title()).isEqualTo("Tongxin");
    }

    @Test
    void aChoiceNeverLeadsToAnotherHost() throws Exception {
        var location = get("//evil.example/?lang=en").headers().firstValue("Location");
        assertThat(location).contains("/evil.example/");
    }

    @Test
    void largeTypeAndThemeAreClassAndAttribute() throws Exception {
        var choices = "tongxin-letters=large; tongxin-theme=dark";
        var html = page(get("/", "Cookie", choices)).select("html");
        assertThat(html.hasClass("tx-large")).isTrue();
        assertThat(html.attr("data-theme")).isEqualTo("dark");
    }

    @Test
    void whatPagesLookLikeComesPackedAndIsKept() throws Exception {
        var styles = page(get("/")).select("link[rel=stylesheet]").eachAttr("href");
        assertThat(styles).hasSizeGreaterThan(1);
        for (var style : styles) {
            var answer = get(style, "Accept-Encoding", "gzip").headers();
            assertThat(answer.firstValue("Content-Encoding")).as(style).contains("gzip");
            var kept = answer.firstValue("Cache-Control").orElseThrow();
            assertThat(kept).contains(style.startsWith("/webjars/") ? "immutable" : "max-age=300");
        }
        var page = get("/", "Accept-Encoding", "gzip").headers();
        assertThat(page.firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void aDefectShowsItsIdAndNothingElse() throws Exception {
        var answer = get("/try/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(page(answer).select(".tx-reference strong").text()).matches("\\w{4}-\\w{4}");
        assertThat(answer.body()).doesNotContain("secret", "Exception");
    }

    @Test
    void whoeverComesWhileTheDatabaseIsAwayIsAskedToComeBack() throws Exception {
        var page = get("/try/away");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page(page).select("h1").text()).isEqualTo("暂时不能服务");
        var answer = get("/api/away", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("/problems/unavailable").doesNotContain("secret");
    }

    @Test
    void problemsAreSaidInPlainWords() throws Exception {
        assertThat(page(get("/nope")).select("h1").text()).isEqualTo("没有找到这一页");
        assertThat(page(get("/try/forbidden")).select("h1").text()).isEqualTo("您不能办理这一步");
    }

    @Test
    void programsGetProblemsInTheirLanguage() throws Exception {
        var answer = get("/api/conflict", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"/problems/conflict\"", "has just changed");
    }

    @Test
    void theWrongMethodIsToldWhichAreRight() throws Exception {
        var post = HttpRequest.newBuilder(URI.create(base + "/"));
        post.POST(HttpRequest.BodyPublishers.noBody());
        var answer = client.send(post.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void everyFieldOfTheKitHasALabelAndEveryErrorAPlace() throws Exception {
        for (var address : List.of("/kit", "/kit?desk")) {
            var page = page(get(address));
            for (var input : page.select("main input[id], main select[id], main textarea[id]")) {
                assertThat(page.select("label[for=" + input.id() + "]")).hasSize(1);
            }
            for (var link : page.select(".tx-errors a")) {
                assertThat(page.select(link.attr("href"))).hasSize(1);
            }
            assertThat(page.select(".tx-arc-late")).hasSize(1);
            assertThat(page.select("[style]")).isEmpty();
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static Document page(HttpResponse<String> answer) throws IOException {
        return Jsoup.parse(answer.body());
    }
}
