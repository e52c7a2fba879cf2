package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.access.Browser.location;

import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.people.TotpTest;

/// A person's own account: password, second factor, tokens. Invariants 2 and 6 of people.
class AccountPageTest {

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
    void aChangedPasswordEndsTheOtherSessions() {
        var account = house.account("p-m01");
        var here = house.signedIn(account);
        var elsewhere = house.signedIn(account);
        var wrong = Map.of("old", "x", "password", "river lamp kettle");
        assertThat(here.post("/account/password", wrong).body()).contains("原密码不对");
        var right = Map.of("old", account.password(), "password", "river lamp kettle");
        assertThat(location(here.post("/account/password", right))).endsWith("?done=password");
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(location(house.browser().signIn(account.login(), "river lamp kettle")))
                .endsWith("/work");
    }

    @Test
    void aSecondFactorIsAskedForAndACodeIsTakenOnce() {
        var account = house.account("p-m02");
        var browser = house.signedIn(account);
        var secret = browser.page("/account").select("input[name=secret]").val();
        var now = Instant.now();
        var set = Map.of("secret", secret, "code", TotpTest.codeOf(secret, now.minusSeconds(30)));
        assertThat(location(browser.post("/account/second-factor", set))).endsWith("done=factor");
        var again = house.browser();
        assertThat(location(again.signIn(account.login(), account.password())))
                .endsWith("/sign-in/code");
        assertThat(again.get("/account").statusCode()).isEqualTo(303);
        var used = Map.of("code", TotpTest.codeOf(secret, now.minusSeconds(30)));
        assertThat(again.post("/sign-in/code", used).statusCode()).isEqualTo(422);
        var code = Map.of("code", TotpTest.codeOf(secret, now));
        assertThat(location(again.post("/sign-in/code", code))).endsWith("/work");
        var replay = house.browser();
        replay.signIn(account.login(), account.password());
        assertThat(replay.post("/sign-in/code", code).statusCode()).isEqualTo(422);
        assertThat(stored("p-m02")).isNotEmpty().doesNotContain(secret);
    }

    @Test
    void wrongCodesLockTheAccountThoughThePasswordIsRight() {
        var account = house.account("p-m04");
        var browser = house.signedIn(account);
        var secret = browser.page("/account").select("input[name=secret]").val();
        var set = Map.of("secret", secret, "code", TotpTest.codeOf(secret, Instant.now()));
        browser.post("/account/second-factor", set);
        for (var i = 0; i < 5; i++) {
            var next = house.browser();
            next.signIn(account.login(), account.password());
            next.post("/sign-in/code", Map.of("code", "abcdef"));
        }
        assertThat(house.browser().signIn(account.login(), account.password()).body())
                .contains("账号已暂时锁定");
    }

    @Test
    void aTokenIsShownOnceWorksAndIsRevoked() {
        var account = house.account("p-m03");
        var browser = house.signedIn(account);
        assertThat(browser.post("/account/tokens", Map.of("name", "x", "days", "0")).body())
                .contains("请填写 1 至 365 天");
        var made = browser.post("/account/tokens", Map.of("name", "月报", "days", "30"));
        var token = Jsoup.parse(made.body()).select("#f-secret").text();
        assertThat(api(token)).isEqualTo(200);
        var page = browser.page("/account");
        assertThat(page.text()).contains("月报").doesNotContain(token);
        var revoke = page.select("form[action$=revocation]").first();
        assertThat(revoke).isNotNull();
        browser.post(java.util.Objects.requireNonNull(revoke).attr("action"), Map.of());
        assertThat(api(token)).isEqualTo(401);
    }

    private static int api(String token) {
        var bearer = "Bearer " + token;
        return house.browser().get("/api/v1/matters", "Authorization", bearer).statusCode();
    }

    private static String stored(String person) {
        return house.db
                .sql("select encode(totp, 'escape') from account where person = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }
}
