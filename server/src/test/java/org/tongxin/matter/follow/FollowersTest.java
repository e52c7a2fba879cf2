package org.tongxin.matter.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.TestDatabase;
import org.tongxin.Until;
import org.tongxin.matter.door.Node;
import org.tongxin.matter.log.Leaves;

/// Invariants 1 to 3 of following: exactly once, one node at a time, nobody held up.
class FollowersTest {

    private static final Pace QUICK =
            new Pace(
                    Duration.ofMillis(600),
                    Duration.ofMillis(10),
                    Duration.ofMillis(50),
                    Duration.ofMillis(20),
                    Duration.ofMillis(200));

    final List<AutoCloseable> opened = new ArrayList<>();
    TestDatabase database;
    Node one;
    Node other;

    @BeforeEach
    void twoNodesOnOneDatabase() {
        database = TestDatabase.fresh();
        database.asSuperuser("create table noted (by text, idx bigint)");
        database.asSuperuser("grant select, insert on noted to tongxin_app");
        one = opened(new Node(database));
        other = opened(new Node(database));
    }

    @AfterEach
    void close() throws Exception {
        for (var open : opened.reversed()) {
            open.close();
        }
    }

    @Test
    void everyFactIsTakenInOnceThoughTwoNodesFollow() {
        follow(one, QUICK, "a", FollowersTest::noMore);
        follow(other, QUICK, "a", FollowersTest::noMore);
        raise(150);
        Until.holds(() -> noted("a") >= 300);
        assertThat(twice("a")).isZero();
        assertThat(missing("a")).isZero();
    }

    @Test
    void anotherNodeGoesOnWhenOneStallsAndTheStalledStepIsUndone() throws Exception {
        var stalled = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        raise(40);
        follow(one, QUICK, "a", _ -> stall(stalled, goOn));
        assertThat(stalled.await(10, TimeUnit.SECONDS)).isTrue();
        follow(other, QUICK, "a", FollowersTest::noMore);
        Until.holds(() -> noted("a") == 80);
        goOn.countDown();
        raise(10);
        Until.holds(() -> noted("a") >= 100);
        assertThat(twice("a")).isZero();
        assertThat(missing("a")).isZero();
    }

    @Test
    void killedBetweenEffectAndCommitAFollowerMissesNothingAndRepeatsNothing() {
        var kills = new AtomicInteger();
        raise(50);
        follow(one, QUICK, "a", _ -> killOften(kills));
        raise(50);
        Until.holds(() -> noted("a") >= 200);
        assertThat(kills.get()).isGreaterThanOrEqualTo(5);
        assertThat(twice("a")).isZero();
        assertThat(missing("a")).isZero();
    }

    @Test
    void aFollowerThatFailsHoldsUpNobodyElse() {
        raise(20);
        follow(one, QUICK, "bad", FollowersTest::refuseTheTenth);
        follow(one, QUICK, "good", FollowersTest::noMore);
        Until.holds(() -> noted("good") == 40);
        Until.holds(() -> noted("bad") == 10);
        assertThat(one.count("select next from consumer where name = 'bad'")).isEqualTo(10);
    }

    @Test
    void aCommitOnThisNodeIsFollowedSoon() {
        var patient =
                new Pace(
                        Duration.ofHours(1),
                        QUICK.restMax(),
                        Duration.ofHours(1),
                        QUICK.pauseMin(),
                        QUICK.pauseMax());
        follow(one, patient, "a", FollowersTest::noMore);
        one.raise("一张纸");
        Until.holds(() -> noted("a") == 1);
        one.raise("又一张纸");
        Until.holds(() -> noted("a") == 2);
    }

    @Test
    void whoStopsLeavesTheLeaseToOthersAtOnce() {
        var patient =
                new Pace(
                        Duration.ofHours(1),
                        QUICK.restMax(),
                        QUICK.poll(),
                        QUICK.pauseMin(),
                        QUICK.pauseMax());
        var first = follow(one, patient, "a", FollowersTest::noMore);
        raise(5);
        Until.holds(() -> noted("a") == 10);
        first.stop();
        follow(other, patient, "a", FollowersTest::noMore);
        raise(5);
        Until.holds(() -> noted("a") == 20);
        assertThat(twice("a")).isZero();
    }

    @Test
    void aLeaseIsHadByOneUntilItEnds() {
        var mine = leases(one).on("work", Duration.ofMillis(200));
        var theirs = leases(other).on("work", Duration.ofHours(1));
        assertThat(mine.take()).isTrue();
        assertThat(theirs.take()).isFalse();
        Until.holds(theirs::take);
        assertThat(mine.take()).isFalse();
        theirs.release();
        assertThat(mine.hold()).isTrue();
    }

    @Test
    void pausesDoubleAndAreBounded() {
        assertThat(List.of(QUICK.pause(1), QUICK.pause(2), QUICK.pause(3), QUICK.pause(99)))
                .map(Duration::toMillis)
                .containsExactly(20L, 40L, 80L, 200L);
    }

    private Followers follow(Node node, Pace pace, String name, Consumer<List<Leaves.Read>> after) {
        var db = JdbcClient.create(node.pool);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(node.pool));
        var followers =
                new Followers(
                        List.of(new Noting(name, db, after)),
                        leases(node),
                        new Stepping(db, transaction, new Lately(db, node.leaves)),
                        node.growth,
                        pace);
        followers.start();
        opened((AutoCloseable) followers::stop);
        return followers;
    }

    private static Leases leases(Node node) {
        return new Leases(JdbcClient.create(node.pool));
    }

    /// Raises and stamps so many slips, on both nodes in turn.
    private void raise(int slips) {
        for (var i = 0; i < slips; i++) {
            var node = i % 2 == 0 ? one : other;
            var slip = (org.tongxin.matter.door.Answer.Done) node.raise("第%d张纸".formatted(i));
            node.stamp(slip.matter(), 1L);
        }
    }

    private static void noMore(List<Leaves.Read> facts) {}

    private static void refuseTheTenth(List<Leaves.Read> facts) {
        if (facts.stream().anyMatch(fact -> fact.recorded().index() == 10)) {
            throw new IllegalStateException("the tenth fact cannot be taken in");
        }
    }

    private static void stall(CountDownLatch stalled, CountDownLatch goOn) {
        stalled.countDown();
        try {
            assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Five times PostgreSQL ends the session before its commit, as it does when a node is killed.
    private void killOften(AtomicInteger kills) {
        if (kills.incrementAndGet() <= 5) {
            database.asSuperuser(
                    """
                    select pg_terminate_backend(pid)
                      from pg_stat_activity
                     where datname = current_database() and usename = 'tongxin_app'
                       and state = 'idle in transaction' and query like '%noted%'
                    """);
        }
    }

    private long noted(String by) {
        return one.count("select count(*) from noted where by = '%s'".formatted(by));
    }

    private long twice(String by) {
        return one.count(
                "select count(*) - count(distinct idx) from noted where by = '%s'".formatted(by));
    }

    private long missing(String by) {
        return one.count(
                """
                select count(*)
                  from journal_entry
                 where idx not in (select idx from noted where by = '%s')
                """
                        .formatted(by));
    }

    private <T extends AutoCloseable> T opened(T resource) {
        opened.add(resource);
        return resource;
    }
}
