package org.tongxin.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.people.password.InTurn;

/// Who is who: the door to units, posts and sign-in.
@Component
public class People {

    public static final int FAILURES_MAX = 5;
    static final int LOCK_MINUTES = 15;
    private static final int UNITS_MAX = 5_000;
    private static final int TEXT_MAX = 256;

    private final JdbcClient db;
    private final AccessLog log;
    private final PasswordEncoder passwords = InTurn.argon2();
    private final String nobody = passwords.encode(Tokens.random(18));

    People(JdbcClient db, AccessLog log) {
        this.db = db;
        this.log = log;
    }

    private record Account(
            String person, String hash, Instant lockedUntil, boolean closed, boolean twoFactors) {}

    /// Checks login and password. A login nobody has takes as long to refuse as one somebody has.
    public SignIn signIn(String login, String password) {
        var account = isWritable(login) ? account(login) : Optional.<Account>empty();
        var now = Instant.now();
        if (account.isPresent() && account.get().lockedUntil().isAfter(now)) {
            log.write("sign-in-locked", account.get().person());
            return new SignIn.Locked(account.get().lockedUntil());
        }
        var typed = isWritable(password) ? password : "";
        var right = passwords.matches(typed, account.map(Account::hash).orElse(nobody));
        if (account.isEmpty() || account.get().closed() || !right) {
            account.ifPresent(found -> failed(found.person(), now));
            log.write("sign-in-refused", account.map(Account::person).orElse(""));
            return new SignIn.Wrong();
        }
        var person = account.get().person();
        return account.get().twoFactors() ? new SignIn.CodeNeeded(person) : enter(person);
    }

    /// Whether a text can be a login or a password at all.
    private static boolean isWritable(String text) {
        return text.length() <= TEXT_MAX && text.indexOf('\0') < 0;
    }

    private Optional<Account> account(String login) {
        return db.sql(
                        """
                                select person, password,
                                       greatest(locked_until, '1970-01-01') as locked_until,
                                       closed_at is not null as closed, totp is not null as two_factors
                                  from account
                                 where login = :login
                                """)
                .param("login", login)
                .query(People::account)
                .optional();
    }

    /// Whether somebody signed in knows his password; wrong answers lock as at sign-in.
    public boolean isPassword(String login, String password) {
        var now = Instant.now();
        var account = account(login).filter(found -> !found.lockedUntil().isAfter(now));
        var right =
                isWritable(password)
                        && account.filter(found -> passwords.matches(password, found.hash()))
                                .isPresent();
        if (!right) {
            account.ifPresent(found -> failed(found.person(), now));
        }
        return right;
    }

    /// Lets a person in who has proved who he is.
    SignIn enter(String person) {
        db.sql("update account set failures = 0 where person = :person and failures > 0")
                .param("person", person)
                .update();
        var day = LocalDate.now(Moment.ZONE);
        var caller =
                posts(person, day).stream()
                        .findFirst()
                        .flatMap(post -> caller(person, post.id(), day));
        log.write(caller.isPresent() ? "signed-in" : "sign-in-without-post", person);
        return caller.<SignIn>map(SignIn.Signed::new).orElseGet(SignIn.Wrong::new);
    }

    void failed(String person, Instant now) {
        db.sql(
                        """
                        update account
                           set failures = case when failures + 1 >= :most then 0
                                               else failures + 1 end,
                               locked_until = case when failures + 1 >= :most then :until
                                                   else locked_until end
                         where person = :person
                        """)
                .param("most", FAILURES_MAX)
                .param(
                        "until",
                        OffsetDateTime.ofInstant(
                                now.plusSeconds(LOCK_MINUTES * 60L), ZoneOffset.UTC))
                .param("person", person)
                .update();
    }

    /// The person acting in a post, if he holds it that day.
    public Optional<Caller> caller(String person, String post, LocalDate day) {
        return db.sql(Caller.POSTS + "where p.id = :post and p.person = :person" + Caller.ACTS)
                .param("post", post)
                .param("person", person)
                .param("day", day)
                .query(Caller::of)
                .optional();
    }

    /// The posts a person holds that day.
    public List<Post> posts(String person, LocalDate day) {
        return db.sql(
                        """
                        select id, person, unit, role, title
                          from post
                         where person = :person
                           and valid_from <= :day and (valid_to is null or valid_to > :day)
                         order by valid_from, id
                         limit 50
                        """)
                .param("person", person)
                .param("day", day)
                .query(
                        (row, _) ->
                                new Post(
                                        row.getString("id"),
                                        row.getString("person"),
                                        row.getString("unit"),
                                        row.getString("role"),
                                        row.getString("title")))
                .list();
    }

    public Optional<Unit> unit(String code) {
        return db.sql("select code, zh, en, kind, parent from unit where code = :code")
                .param("code", code)
                .query(People::unit)
                .optional();
    }

    /// Units by their codes, of those too that are no more; none when none is asked for.
    public List<Unit> units(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : db.sql(
                                """
                                select code, zh, en, kind, parent
                                  from unit
                                 where code = any (:codes)
                                 limit :most
                                """)
                        .param("codes", codes.toArray(String[]::new))
                        .param("most", UNITS_MAX)
                        .query(People::unit)
                        .list();
    }

    /// Units that exist that day, by code.
    public List<Unit> units(LocalDate day) {
        return db.sql(
                        """
                        select code, zh, en, kind, parent
                          from unit
                         where valid_from <= :day and (valid_to is null or valid_to > :day)
                         order by code
                         limit :most
                        """)
                .param("day", day)
                .param("most", UNITS_MAX)
                .query(People::unit)
                .list();
    }

    /// Whether a unit exists that day.
    public boolean isOpen(String code, LocalDate day) {
        return db.sql(
                                """
                                select count(*)
                                  from unit
                                 where code = :code and valid_from <= :day
                                   and (valid_to is null or valid_to > :day)
                                """)
                        .param("code", code)
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// What recognises a password later.
    public String encode(String password) {
        return passwords.encode(password);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("person"),
                row.getString("password"),
                row.getObject("locked_until", OffsetDateTime.class).toInstant(),
                row.getBoolean("closed"),
                row.getBoolean("two_factors"));
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("zh"),
                row.getString("en"),
                row.getString("kind"),
                row.getString("parent"));
    }
}
