package org.tongxin.matter.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Relay;
import org.tongxin.TestDatabase;
import org.tongxin.matter.door.Answer.Done;
import org.tongxin.matter.door.Opening.Bounds;

/// Connections that are lost when it matters, and nodes that hang with the head in their hands.
/// Invariants 3, 4 and 7 of the door.
class LostAndStuckTest {

    private static final Bounds IMPATIENT =
            new Bounds(
                    4 << 20,
                    Duration.ofMillis(50),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(300),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(30));

    TestDatabase database;
    Relay relay;
    Node far;

    @BeforeEach
    void aNodeBehindARelay() {
        database = TestDatabase.fresh();
        relay = TestDatabase.relay();
        far = new Node(database.poolThrough(relay), InstantSource.system(), IMPATIENT);
        assertThat(far.raise("第一张纸")).isInstanceOf(Done.class);
    }

    @AfterEach
    void close() {
        relay.thaw();
        far.close();
        relay.close();
    }

    @Test
    void aCommitThatNeverArrivesIsMadeAgain() throws Exception {
        relay.trap("COMMIT", Relay.Then.CUT);
        assertThat(far.raise("一张纸", "cut")).isInstanceOf(Done.class);
        relay.awaitSprung();
        assertThat(far.count("select count(*) from journal_entry")).isEqualTo(2);
    }

    @Test
    void aCommitWhoseAnswerIsLostIsRecognisedByItsKey() throws Exception {
        relay.trap("COMMIT", Relay.Then.CUT_THE_ANSWER);
        var done = (Done) far.raise("一张纸", "unknown");
        relay.awaitSprung();
        assertThat(done.matter()).isEqualTo("s-2026-0002");
        assertThat(far.count("select count(*) from journal_entry")).isEqualTo(2);
    }

    @Test
    void aNodeThatHangsWithTheHeadHoldsNoOtherUp() throws Exception {
        relay.trap("insert into journal_entry", Relay.Then.FREEZE);
        var stuck = far.door.put(far.asked(null, new Slips.Raise(far.text("卡住")), true));
        relay.awaitSprung();
        try (var near = new Node(database.pool(), InstantSource.system(), IMPATIENT)) {
            assertThat(near.raise("另一节点")).isInstanceOf(Done.class);
            relay.thaw();
            assertThat(stuck.join()).isInstanceOf(Done.class);
            assertThat(near.count("select count(*) from journal_entry")).isEqualTo(3);
        }
    }

    @Test
    void aStrangerThatSitsIdleOnTheHeadIsEnded() throws Exception {
        assertThat(idleLimitOf(database)).isEqualTo("1min");
        database.asSuperuser(
                "alter database %s set idle_in_transaction_session_timeout = '300ms'"
                        .formatted(database.name()));
        var held = new Held(database);
        assertThat(far.raise("一张纸")).isInstanceOf(Done.class);
        assertThatThrownBy(held::probe).isInstanceOf(SQLException.class);
    }

    @Test
    void whenPostgreSqlIsAwayTheAskerIsToldAndMayAskAgain() {
        relay.close();
        var hasty =
                new Bounds(
                        4 << 20,
                        Duration.ofMillis(50),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(10),
                        Duration.ofMillis(300),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(2),
                        Duration.ZERO);
        try (var away = new Node(database.poolThrough(relay), InstantSource.system(), hasty)) {
            CompletableFuture<Answer> answer =
                    away.door.put(away.asked(null, new Slips.Raise(away.text("一张纸")), true));
            assertThatThrownBy(answer::join).hasCauseInstanceOf(SQLException.class);
        }
    }

    private static String idleLimitOf(TestDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show idle_in_transaction_session_timeout")) {
            row.next();
            return row.getString(1);
        }
    }
}
