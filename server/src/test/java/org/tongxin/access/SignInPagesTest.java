package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.access.Browser.location;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Signing in, out and to another post, as a browser sees it. Invariants 1, 2 and 3 of access.
class SignInPagesTest {

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aPageAskedForIsShownAfterSigningIn() {
        var account = house.account("p-m01");
        var browser = house.browser();
        var asked = browser.get("/posts?x=1");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(location(asked)).endsWith("/sign-in?to=%2Fposts%3Fx%3D1");
        var form =
                Map.of("username", account.login(), "password", account.password(), "to", "/posts");
        assertThat(location(browser.post("/sign-in", form))).endsWith("/posts");
        assertThat(browser.get("/posts").body()).contains("王建国", "市政协委员");
    }

    @Test
    void withoutAPageAskedForWorkComesFirst() {
        var account = house.account("p-m02");
        assertThat(location(house.browser().signIn(account.login(), account.password())))
                .endsWith("/work");
    }

    @Test
    void nobodyIsSentToAnotherHost() {
        var account = house.account("p-m03");
        for (var to : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            var form =
                    Map.of("username", account.login(), "password", account.password(), "to", to);
            assertThat(location(house.browser().post("/sign-in", form))).endsWith("/work");
        }
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreAnsweredAlike() {
        var account = house.account("p-m04");
        var wrong = house.browser().signIn(account.login(), "x");
        var unknown = house.browser().signIn("no\0body", "x");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(errors(wrong.body())).isEqualTo(errors(unknown.body())).contains("账号或密码不对");
        assertThat(events("p-m04")).endsWith("sign-in-refused");
    }

    @Test
    void aLockedAccountIsToldUntilWhen() {
        var account = house.account("p-m05");
        for (var i = 0; i < 5; i++) {
            house.browser().signIn(account.login(), "x");
        }
        var answer = house.browser().signIn(account.login(), account.password());
        assertThat(errors(answer.body()))
                .containsPattern("请在 \\d{4}年\\d+月\\d+日 \\d\\d:\\d\\d 以后再试");
        assertThat(events("p-m05")).endsWith("sign-in-locked");
    }

    @Test
    void theCookieIsKeptFromScriptsAndForeignSites() {
        var account = house.account("p-m06");
        var answer = house.browser().signIn(account.login(), account.password());
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(c -> c.startsWith("tongxin=") && c.matches(".*HttpOnly.*SameSite=Lax.*"));
    }

    @Test
    void whoeverSignsOutIsOut() {
        var browser = house.signedIn(house.account("p-m07"));
        assertThat(browser.get("/posts").statusCode()).isEqualTo(200);
        assertThat(location(browser.post("/sign-out", Map.of()))).endsWith("/");
        assertThat(browser.get("/posts").statusCode()).isEqualTo(303);
        assertThat(events("p-m07")).endsWith("signed-out");
    }

    @Test
    void aSessionGetsANewIdWhenSomebodySignsIn() {
        var account = house.account("p-m08");
        var browser = house.signedIn(account);
        var before = browser.cookies.getCookieStore().getCookies().toString();
        browser.signIn(account.login(), account.password());
        assertThat(browser.cookies.getCookieStore().getCookies().toString()).isNotEqualTo(before);
    }

    @Test
    void aSessionKeepsItsIdFromRequestToRequest() {
        var browser = house.signedIn(house.account("p-m12"));
        var before = browser.cookies.getCookieStore().getCookies().toString();
        for (var page : new String[] {"/posts", "/mark.svg", "/account", "/nope"}) {
            assertThat(browser.get(page).headers().allValues("Set-Cookie")).as(page).isEmpty();
        }
        assertThat(browser.cookies.getCookieStore().getCookies().toString()).isEqualTo(before);
    }

    @Test
    void anotherPostIsTakenAndAForeignOneIsNot() {
        var account = house.account("p-m09");
        give("p-m09", "post-second", "2020-01-01");
        var browser = house.browser();
        var signedIn = browser.signIn(account.login(), account.password());
        assertThat(location(signedIn)).endsWith("/posts?to=%2Fwork");
        assertThat(browser.page("/posts").select(".tx-tasks li")).hasSize(2);
        browser.post("/posts", Map.of("post", "post-second"));
        assertThat(browser.page("/posts").select(".tx-who").text()).contains("市教育局");
        assertThat(browser.post("/posts", Map.of("post", "post-m01")).statusCode()).isEqualTo(404);
    }

    @Test
    void aPostThatHasEndedDoesNotAct() {
        var browser = house.signedIn(house.account("p-m10"));
        house.db.sql("update post set valid_to = '2020-01-02' where person = 'p-m10'").update();
        assertThat(browser.get("/posts").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsAfterTwelveHours() {
        var browser = house.signedIn(house.account("p-m11"));
        house.db
                .sql("update spring_session set creation_time = :at where principal_name = 'p-m11'")
                .param("at", Instant.now().minus(12, ChronoUnit.HOURS).toEpochMilli() - 1)
                .update();
        assertThat(browser.get("/posts").statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasWrittenComesBackWhenTheSessionHasEnded() {
        var text = "建议在城东新区增设一所公办幼儿园，并配齐教师。<b>";
        var answer = house.browser().post("/posts", Map.of("post", "x", "text", text));
        assertThat(answer.statusCode()).isEqualTo(401);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("form[action=/posts] textarea[name=text]").val()).isEqualTo(text);
        assertThat(page.select("form[action=/posts] input[name=post]").val()).isEqualTo("x");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var form = Browser.form(Map.of("username", "m01", "password", "x"));
        var answer = house.browser().send("POST", "/sign-in", form);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("这个表单不是从本站送出的").doesNotContain("m01");
    }

    @Test
    void aPieceOfAPageLeadsToSigningInAsAWhole() {
        var answer = house.browser().get("/posts", "HX-Request", "true");
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in?to=%2Fposts");
    }

    @Test
    void browsersAreToldWhatToRefuse() {
        var headers = house.browser().get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        var https = house.browser().get("/sign-in", "X-Forwarded-Proto", "https").headers();
        assertThat(https.firstValue("Strict-Transport-Security")).isPresent();
    }

    private static void give(String person, String post, String from) {
        house.db
                .sql(
                        """
                        insert into post (id, person, unit, role, title, valid_from)
                        values (:id, :person, 'zhoukou-education', 'unit-clerk', '经办人', :from)
                        """)
                .param("id", post)
                .param("person", person)
                .param("from", java.time.LocalDate.parse(from))
                .update();
    }

    private static String errors(String html) {
        return Jsoup.parse(html).select(".tx-errors").text();
    }

    private static String events(String person) {
        return String.join(
                " ",
                house.db
                        .sql("select event from access_log where who = :who order by no")
                        .param("who", person)
                        .query(String.class)
                        .list());
    }
}
