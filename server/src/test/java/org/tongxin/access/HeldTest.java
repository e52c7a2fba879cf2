package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.held.Holding;
import tools.jackson.databind.json.JsonMapper;

/// What is held of oneself. Invariant 6 of access.
class HeldTest {

    /// Columns that name persons, whatever the table.
    private static final String NAMING =
            """
            select distinct table_name
              from information_schema.columns
             where table_schema = 'public'
               and column_name in ('person', 'who', 'uploader', 'principal_name', 'recipient',
                                   'actor', 'subject', 'scope', 'login')
            """;

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
    void everyTableThatNamesPersonsIsToldOf() {
        var told = new TreeSet<String>();
        house.application
                .getBeansOfType(Holding.class)
                .values()
                .forEach(one -> told.addAll(one.tables()));
        assertThat(house.db.sql(NAMING).query(String.class).list()).isNotEmpty().isSubsetOf(told);
    }

    @Test
    void everybodySeesWhatIsHeldOfHimAndNothingOfOthers() {
        var browser = house.signedIn(house.account("p-m05"));
        var address = Map.of("mail", "m05@example.org", "mail-when", "daily");
        browser.post("/account/notices", address);
        var page = browser.page("/account/data");
        var name = name("p-m05");
        assertThat(page.select("#held-identity ~ table").text()).contains(name, "p-m05");
        assertThat(page.select("#held-posts ~ table tbody tr")).hasSize(1);
        assertThat(page.select("#held-sessions ~ table tbody tr")).hasSize(1);
        assertThat(page.select("#held-visits ~ table").text()).contains("登录");
        assertThat(page.select("section")).hasSizeGreaterThan(9);
        assertThat(page.text()).doesNotContain("held.", name("p-m06"));
        assertThat(browser.page("/account").select("a[href=/account/data]")).hasSize(1);
    }

    @Test
    void theFileHasAllThatThePageShows() {
        var browser = house.signedIn(house.account("p-m07"));
        var answer = browser.get("/account/data.json");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        var file = JsonMapper.shared().readTree(answer.body());
        assertThat(file.path("person").asString()).isEqualTo("p-m07");
        var held = file.path("held");
        assertThat(held.path("identity").path("lines").get(0).path("name").asString())
                .isEqualTo(name("p-m07"));
        assertThat(held.propertyNames())
                .hasSize(house.application.getBeansOfType(Holding.class).size());
        for (var kind : held) {
            assertThat(kind.path("purpose").asString()).isNotBlank();
            assertThat(kind.path("complete").asBoolean()).isTrue();
        }
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        assertThat(house.browser().get("/account/data").statusCode()).isEqualTo(303);
        assertThat(house.browser().get("/account/data.json").statusCode()).isIn(303, 401);
    }

    private static String name(String person) {
        return house.db
                .sql("select name from person where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }
}
