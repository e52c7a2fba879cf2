package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.access.Browser.location;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongxin.launch.Notice;

/// The first start: invariant 4 of people, from the code on the screen to a house with three
/// administrators. Invariant 1 of demo: without the demo there is no account.
class SetUpTest {

    private static final Pattern CODE =
            Pattern.compile("(?m)^ {4}((?:[2-9A-Z]{4}-){4}[2-9A-Z]{4})$");

    @Test
    void theCodeOnTheScreenMakesTheFirstAdministratorOnce() {
        try (var house = House.empty(Map.of())) {
            var found = CODE.matcher(notice(house));
            assertThat(found.find()).isTrue();
            var code = found.group(1);
            assertThat(refusal(house, form("XXXX-XXXX-XXXX-XXXX-XXXX", "river lamp kettle")))
                    .contains("设置码不对");
            assertThat(refusal(house, form(code, "short"))).contains("密码至少 12 个字符");
            assertThat(refusal(house, form(code, "password1234"))).contains("太容易猜到");
            var made = house.browser().post("/setup", form(code, "river lamp kettle"));
            assertThat(location(made)).endsWith("/sign-in?to=/people");
            assertThat(location(house.browser().get("/setup"))).endsWith("/sign-in");
            var browser = house.browser();
            assertThat(location(browser.signIn("admin1", "river lamp kettle"))).endsWith("/people");
            assertThat(browser.page("/posts").text()).contains("市政协系统管理员");
            assertThat(stored(house)).doesNotContain(code);
            assertThat(house.application.getBean(Notice.class).text()).isEmpty();
        }
    }

    @Test
    void everyStartShowsANewCodeAndTheOldOneIsOver() {
        try (var house = House.empty(Map.of())) {
            var old = CODE.matcher(notice(house));
            assertThat(old.find()).isTrue();
            assertThat(notice(house)).doesNotContain(old.group(1));
            assertThat(refusal(house, form(old.group(1), "river lamp kettle"))).contains("设置码不对");
        }
    }

    private static String notice(House house) {
        return house.application.getBean(Notice.class).text().orElseThrow();
    }

    private static String refusal(House house, Map<String, String> form) {
        var answer = house.browser().post("/setup", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static Map<String, String> form(String code, String password) {
        var form = new HashMap<String, String>();
        form.put("code", code);
        form.put("name", "孟祥瑞");
        form.put("login", "admin1");
        form.put("password", password);
        return form;
    }

    private static String stored(House house) {
        return house.db
                .sql("select string_agg(encode(hash, 'escape'), ' ') from setup_code")
                .query(String.class)
                .single();
    }
}
