package org.tongxin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.TestDatabase;
import org.tongxin.Tongxin;
import org.tongxin.demo.plot.Plot;
import org.tongxin.demo.plot.Topic;
import org.tongxin.demo.plot.Troupe;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.rows.Replaying;
import org.tongxin.matter.seal.Sealing;
import org.tongxin.matter.verify.Verifying;

/// Invariant 2 of demo, with the whole application on a real database.
class PlayingTest {

    static final int MATTERS = 60;
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir Path data;

    @Test
    void theStoryIsToldOnceThroughTheDoorAndGoesOnWhereItStopped() throws Exception {
        var database = TestDatabase.fresh();
        interrupted(database);
        assertThat(Begun.read(data)).contains(new Begun(DAY, MATTERS, false));
        try (var demo = start(database)) {
            var db = demo.getBean(JdbcClient.class);
            everyStageIsThere(db);
            assertThat(count(db, "select count(*) from command_key where key like 'demo:%'"))
                    .isEqualTo(acts());
            assertThat(verifying(demo).verify().wrong()).isEmpty();
            assertThat(demo.getBean(Replaying.class).replay().wrong()).isEmpty();
        }
        assertThat(Begun.read(data)).contains(new Begun(DAY, MATTERS, true));
    }

    /// Whoever tries the demo elsewhere on the same day sees the same; salts and keys aside.
    @Test
    void theSameDayTellsTheSameStoryFactByFact() throws Exception {
        var once = told(TestDatabase.fresh());
        Files.delete(data.resolve("demo"));
        assertThat(told(TestDatabase.fresh())).isEqualTo(once).hasSizeGreaterThan(500);
    }

    private List<String> told(TestDatabase database) {
        try (var demo = start(database)) {
            var histories = demo.getBean(Histories.class);
            return demo
                    .getBean(JdbcClient.class)
                    .sql("select id from matter order by ordinal")
                    .query(String.class)
                    .list()
                    .stream()
                    .flatMap(id -> histories.entries(String.valueOf(id), 0, 1_000).stream())
                    .map(Histories.Entry::recorded)
                    .map(PlayingTest::without)
                    .toList();
        }
    }

    private static String without(Recorded fact) {
        return "%d %s/%d %s %s %s"
                .formatted(
                        fact.index(),
                        fact.matter(),
                        fact.version(),
                        fact.at(),
                        fact.actor().person(),
                        fact.fact().getClass().getSimpleName());
    }

    /// A first start that ends in the middle of the story.
    private void interrupted(TestDatabase database) throws InterruptedException {
        var first = Thread.ofPlatform().start(() -> assertThatThrownBy(() -> start(database)));
        try (var pool = database.pool()) {
            var db = JdbcClient.create(pool);
            while (first.isAlive() && count(db, "select count(*) from command_key") < 30) {
                LockSupport.parkNanos(20_000_000);
            }
        }
        first.interrupt();
        first.join();
    }

    private static int acts() {
        var place = Path.of("../places/zhoukou");
        var topics = Topic.read(place);
        var troupe = Troupe.read(place);
        return IntStream.range(0, MATTERS).map(no -> Plot.of(troupe, topics, no, DAY).size()).sum();
    }

    private static void everyStageIsThere(JdbcClient db) {
        assertThat(count(db, "select count(*) from matter")).isEqualTo(MATTERS);
        assertThat(db.sql("select distinct stage from matter").query(String.class).list())
                .contains(
                        "pre-review",
                        "assigning",
                        "handling",
                        "tracking",
                        "archived",
                        "declined",
                        "merged");
        assertThat(db.sql("select distinct stage from matter_task").query(String.class).list())
                .contains("SIGNED_FOR", "DRAFTED", "SENT", "WITHDRAWN");
        assertThat(count(db, "select count(*) from matter where raised_on > date '2026-11-20'"))
                .isZero();
        assertThat(count(db, "select count(distinct matter) from matter_file")).isGreaterThan(10);
        assertThat(db.sql("select distinct type from file").query(String.class).list())
                .contains("txt", "png", "pdf");
        assertThat(count(db, "select count(distinct raised_on) from matter")).isGreaterThan(12);
    }

    private static Verifying verifying(ConfigurableApplicationContext demo) {
        var pool = demo.getBean(DataSource.class);
        return new Verifying(pool, demo.getBean(Sealing.class), null, _ -> {});
    }

    private static long count(JdbcClient db, String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private ConfigurableApplicationContext start(TestDatabase database) {
        var properties = new HashMap<String, Object>();
        try (var pool = database.pool()) {
            properties.put("spring.datasource.url", pool.getJdbcUrl());
        }
        properties.putAll(
                Map.of(
                        "spring.flyway.enabled", "false",
                        "server.port", "0",
                        "tongxin.places", "../places",
                        "tongxin.data", data.toString(),
                        "tongxin.demo", "true",
                        "tongxin.demo.matters", String.valueOf(MATTERS),
                        "tongxin.demo.today", DAY.toString()));
        return new SpringApplicationBuilder(Tongxin.class).properties(properties).run();
    }
}
