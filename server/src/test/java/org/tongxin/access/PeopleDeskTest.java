package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.access.Browser.location;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tongxin.people.Seeding.Account;

/// The desk of the three administrators: invariants 5 and 7 of people.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleDeskTest {

    private final House house = House.open(Map.of());
    private final Account system = house.account("p-a01");
    private final Account security = house.account("p-a02");
    private final Account audit = house.account("p-a03");
    private Browser systemAdmin = house.browser();
    private Browser securityAdmin = house.browser();

    @BeforeAll
    void signIn() {
        systemAdmin = house.signedIn(system);
        securityAdmin = house.signedIn(security);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aNewPersonGetsAnAccountAPostAndChoosesThePassword() {
        var at = location(systemAdmin.post("/people", Map.of("name", "孟庆余")));
        var person = URI.create(at).getPath();
        var once = systemAdmin.post(person + "/account", Map.of("login", "mengqingyu"));
        var link = Jsoup.parse(once.body()).select("#f-secret").text();
        var set = URI.create(link).getPath();
        give(person, "unit-clerk");
        var password = Map.of("password", "river lamp kettle");
        assertThat(location(house.browser().post(set, password))).endsWith("/sign-in");
        assertThat(house.browser().post(set, password).body()).contains("这个链接已经用过");
        var browser = house.browser();
        assertThat(location(browser.signIn("mengqingyu", "river lamp kettle"))).endsWith("/work");
        var id = person.substring("/people/".length());
        assertThat(events(id))
                .containsExactly(
                        "p-a01 person-added",
                        "p-a01 account-made",
                        "p-a01 password-link-made",
                        "p-a02 post-given");
    }

    @Test
    void noPersonIsTwoOfTheThreeAdministrators() {
        for (var person : List.of("p-a01", "p-a03")) {
            var answer = give("/people/" + person, "security-admin");
            assertThat(answer).contains("不得兼任");
        }
        assertThat(give("/people/p-m01", "audit-admin")).isEmpty();
        assertThat(give("/people/p-m01", "system-admin")).contains("不得兼任");
    }

    @Test
    void nobodyGivesAPostToHimself() {
        assertThat(give("/people/p-a02", "leader")).contains("不能给自己任免岗位");
    }

    @Test
    void theSystemAdministratorGivesNoPostWhileThereIsASecurityAdministrator() {
        var at = "form[action$=/posts]";
        assertThat(systemAdmin.page("/people/p-m02").select(at)).isEmpty();
        assertThat(securityAdmin.page("/people/p-m02").select(at)).hasSize(1);
        var post = Map.of("unit", "zhoukou-cppcc", "role", "security-admin", "title", "管理员");
        var answer = systemAdmin.post("/people/p-m02/posts", post);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("由安全管理员任命");
    }

    @Test
    void anAccountThatIsClosedIsOutAtOnceAndItsTokenToo() {
        var account = house.account("p-o01");
        var browser = house.signedIn(account);
        systemAdmin.post("/people/p-o01/closing", Map.of());
        assertThat(browser.get("/posts").statusCode()).isEqualTo(303);
        var bearer = "Bearer " + account.token();
        assertThat(house.browser().get("/api/v1/matters", "Authorization", bearer).statusCode())
                .isEqualTo(401);
        systemAdmin.post("/people/p-o01/opening", Map.of());
        assertThat(house.signedIn(account).get("/posts").statusCode()).isEqualTo(200);
    }

    @Test
    void aPostThatIsEndedActsNoMoreAndTheLastAdministratorStays() {
        var account = house.account("p-o02");
        var browser = house.signedIn(account);
        securityAdmin.post("/people/p-o02/posts/post-o02/ending", Map.of());
        assertThat(browser.get("/posts").statusCode()).isEqualTo(303);
        var last = securityAdmin.post("/people/p-a01/posts/post-a01/ending", Map.of());
        assertThat(last.body()).contains("最后一位");
    }

    @Test
    void thePersonLookedForIsFound() {
        var list = systemAdmin.page("/people?q=黄长".replace("黄长", "%E9%BB%84%E9%95%BF"));
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(systemAdmin.page("/people").select("tbody tr")).hasSize(50);
        var next = systemAdmin.page("/people").select("a[rel=next]").attr("href");
        assertThat(systemAdmin.page(next).select("tbody tr")).isNotEmpty();
    }

    @Test
    void theAuditAdministratorReadsTheLogAndWhetherItHolds() {
        var auditAdmin = house.signedIn(audit);
        var log = auditAdmin.page("/access-log?check=true");
        assertThat(log.text()).contains("整本日志完好", "登录", "黄长江");
        assertThat(systemAdmin.get("/access-log").statusCode()).isEqualTo(403);
        assertThat(auditAdmin.get("/people").statusCode()).isEqualTo(403);
    }

    private String give(String person, String role) {
        var post = Map.of("unit", "zhoukou-education", "role", role, "title", "经办人");
        var answer = securityAdmin.post(person + "/posts", post);
        return Jsoup.parse(answer.body()).select(".tx-errors").text();
    }

    private List<String> events(String about) {
        return house.db
                .sql("select who || ' ' || event from access_log where about like :a order by no")
                .param("a", about + "%")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
