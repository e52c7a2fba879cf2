package org.tongxin.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.TestDatabase;

/// Invariants 1 to 4 of people, with the cast of Zhoukou.
class PeopleTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Path ZHOUKOU = Path.of("../places/zhoukou");

    static TestDatabase database;
    static HikariDataSource pool;
    static JdbcClient db;
    static AccessLog log;
    static People people;
    static ApiTokens tokens;
    static Seeding seeding;

    @BeforeAll
    static void seed() {
        database = TestDatabase.fresh();
        pool = database.pool();
        db = JdbcClient.create(pool);
        log = new AccessLog(db, new TransactionTemplate(new JdbcTransactionManager(pool)));
        people = new People(db, log);
        tokens = new ApiTokens(db, log);
        seeding = new Seeding(db, people, tokens);
        seeding.seed(ZHOUKOU);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void seedingAgainChangesNothing() {
        var before = counts();
        seeding.seed(ZHOUKOU);
        assertThat(counts()).isEqualTo(before);
        assertThat(people.units(DAY)).hasSizeGreaterThan(240);
    }

    @Test
    void whoeverSignsInActsInHisPost() {
        var account = seeding.makeAccount("p-m01").orElseThrow();
        assertThat(people.signIn(account.login(), account.password()))
                .isInstanceOfSatisfying(
                        SignIn.Signed.class,
                        signed -> assertThat(signed.caller().actor().role()).isEqualTo("member"));
    }

    @Test
    void fiveWrongPasswordsLockTheAccount() {
        var account = seeding.makeAccount("p-m02").orElseThrow();
        for (var i = 0; i < People.FAILURES_MAX; i++) {
            assertThat(people.signIn(account.login(), "wrong")).isInstanceOf(SignIn.Wrong.class);
        }
        assertThat(people.signIn(account.login(), account.password()))
                .isInstanceOf(SignIn.Locked.class);
    }

    @Test
    void aNameNobodyHasIsRefusedLikeAWrongPassword() {
        assertThat(people.signIn("nobody", "x")).isEqualTo(new SignIn.Wrong());
    }

    @Test
    void aTokenActsInItsPostUntilItExpires() {
        var account = seeding.makeAccount("p-o01").orElseThrow();
        assertThat(tokens.caller(account.token(), DAY)).isPresent();
        assertThat(tokens.caller(account.token(), DAY.plusYears(3))).isEmpty();
        assertThat(tokens.caller(account.token() + "x", DAY)).isEmpty();
    }

    @Test
    void anAccountIsMadeOnce() {
        assertThat(seeding.makeAccount("p-m03")).isPresent();
        assertThat(seeding.makeAccount("p-m03")).isEmpty();
    }

    @Test
    void aUnitIsOpenOnlyWhileItExists() {
        assertThat(people.isOpen("zhoukou-housing", DAY)).isTrue();
        assertThat(people.isOpen("zhoukou-housing", Seeding.FROM.minusDays(1))).isFalse();
        assertThat(people.isOpen("zhoukou-nothing", DAY)).isFalse();
    }

    @Test
    void aLineOfTheAccessLogThatIsChangedIsFound() {
        people.signIn("nobody", "x");
        people.signIn("nobody", "y");
        assertThat(log.firstBroken()).isZero();
        database.asSuperuser("update access_log set who = 'p-m09' where no = 2");
        assertThat(log.firstBroken()).isEqualTo(2);
        database.asSuperuser("delete from access_log where no >= 2");
        assertThat(log.firstBroken()).isEqualTo(2);
        database.asSuperuser("delete from access_log");
        database.asSuperuser(
                "update access_head set hash = decode(repeat('00', 32), 'hex') where id = 1");
    }

    private static String counts() {
        return db.sql(
                        """
                        select (select count(*) from unit) || ' ' || (select count(*) from person)
                               || ' ' || (select count(*) from post)
                        """)
                .query(String.class)
                .single();
    }
}
