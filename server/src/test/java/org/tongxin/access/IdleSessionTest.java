package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Sessions that are idle, and those that end elsewhere. Invariant 1 of access.
class IdleSessionTest {

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
    void thatSomebodyIsStillHereIsWrittenOnceAMinute() {
        var browser = house.signedIn(house.account("p-m13"));
        var longAgo = Instant.now().minus(29, ChronoUnit.MINUTES).toEpochMilli();
        lastHere("p-m13", longAgo);
        browser.get("/posts");
        var written = lastHere("p-m13");
        assertThat(written).isGreaterThan(longAgo);
        browser.get("/posts");
        assertThat(lastHere("p-m13")).isEqualTo(written);
        lastHere("p-m13", Instant.now().minus(30, ChronoUnit.MINUTES).toEpochMilli() - 1);
        assertThat(browser.get("/posts").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndedByAnotherServerIsOverAtOnce() {
        var browser = house.signedIn(house.account("p-m14"));
        assertThat(browser.get("/posts").statusCode()).isEqualTo(200);
        house.db.sql("delete from spring_session where principal_name = 'p-m14'").update();
        assertThat(browser.get("/posts").statusCode()).isEqualTo(303);
    }

    private static long lastHere(String person) {
        return house.db
                .sql("select last_access_time from spring_session where principal_name = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    private static void lastHere(String person, long at) {
        house.db
                .sql(
                        """
                        update spring_session
                           set last_access_time = :at,
                               expiry_time = :at + max_inactive_interval * 1000
                         where principal_name = :person
                        """)
                .param("at", at)
                .param("person", person)
                .update();
    }
}
