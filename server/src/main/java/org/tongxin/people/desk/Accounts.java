package org.tongxin.people.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.people.AccessLog;
import org.tongxin.people.People;
import org.tongxin.people.Tokens;

/// Accounts (账号): made by an administrator without a password; the person sets it by a link that
/// works once.
@Component
public class Accounts {

    public static final int LINK_HOURS = 72;
    private static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,63}";

    private final JdbcClient db;
    private final People people;
    private final AccessLog log;

    Accounts(JdbcClient db, People people, AccessLog log) {
        this.db = db;
        this.people = people;
        this.log = log;
    }

    /// Makes an account for a person who has none. No password opens it yet.
    @Transactional
    public Optional<Refused> make(String admin, String person, String login) {
        if (!isLogin(login)) {
            return Optional.of(Refused.LOGIN);
        }
        if (login(person).isPresent()) {
            return Optional.of(Refused.HAS_ACCOUNT);
        }
        var made =
                db.sql(
                                """
                                insert into account (person, login, password)
                                select id, :login, :password from person where id = :person
                                    on conflict do nothing
                                """)
                        .param("person", person)
                        .param("login", login)
                        .param("password", people.encode(Tokens.random(32)))
                        .update();
        if (made == 0) {
            return Optional.of(Refused.LOGIN_TAKEN);
        }
        log.write("account-made", admin, person);
        return Optional.empty();
    }

    static boolean isLogin(String login) {
        return login.matches(LOGIN);
    }

    /// The account of the first administrator, who chooses the password there and then.
    Optional<Refused> first(String person, String login, String password) {
        var refused = make(person, person, login);
        if (refused.isEmpty()) {
            set(person, password, "set-up");
        }
        return refused;
    }

    public Optional<String> login(String person) {
        return db.sql("select login from account where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /// A code for `/password/{code}`, shown once; older ones of this person no longer work.
    @Transactional
    public Optional<String> link(String admin, String person) {
        if (login(person).isEmpty()) {
            return Optional.empty();
        }
        var code = Tokens.random(24);
        useUp(person);
        db.sql(
                        """
                        insert into password_link (hash, person, expires_at)
                        values (:hash, :person, :expires)
                        """)
                .param("hash", Tokens.hash(code))
                .param("person", person)
                .param("expires", utc(Instant.now().plus(LINK_HOURS, ChronoUnit.HOURS)))
                .update();
        log.write("password-link-made", admin, person);
        return Optional.of(code);
    }

    private void useUp(String person) {
        db.sql(
                        """
                        update password_link set used_at = now()
                         where person = :person and used_at is null
                        """)
                .param("person", person)
                .update();
    }

    /// Whose link it is, while it works.
    public Optional<String> linked(String code) {
        return db.sql(
                        """
                        select person
                          from password_link
                         where hash = :hash and used_at is null and expires_at > now()
                        """)
                .param("hash", Tokens.hash(code))
                .query(String.class)
                .optional();
    }

    /// Sets a password by link, which is used up by it; a second factor stays.
    @Transactional
    public Optional<Refused> setByLink(String code, String password) {
        var person = linked(code);
        if (person.isEmpty()) {
            return Optional.of(Refused.LINK);
        }
        var refused = PasswordRule.check(password, login(person.get()).orElse(""));
        if (refused.isEmpty()) {
            useUp(person.get());
            set(person.get(), password, "password-set-by-link");
        }
        return refused;
    }

    /// Changes the password of whoever knows the old one.
    @Transactional
    public Optional<Refused> change(String person, String old, String password) {
        var login = login(person).orElse("");
        if (!people.isPassword(login, old)) {
            return Optional.of(Refused.PASSWORD_WRONG);
        }
        var refused = PasswordRule.check(password, login);
        if (refused.isEmpty()) {
            set(person, password, "password-changed");
        }
        return refused;
    }

    private void set(String person, String password, String event) {
        db.sql(
                        """
                        update account
                           set password = :password, failures = 0, locked_until = '-infinity'
                         where person = :person
                        """)
                .param("password", people.encode(password))
                .param("person", person)
                .update();
        log.write(event, person);
    }

    /// Closes an account: nobody signs in with it, its sessions and tokens act no more.
    @Transactional
    public Optional<Refused> close(String admin, String person) {
        if (admin.equals(person)) {
            return Optional.of(Refused.OWN);
        }
        return mark("account-closed", admin, person, "closed_at = coalesce(closed_at, now())");
    }

    /// Opens an account that was closed, or locked by wrong passwords.
    @Transactional
    public Optional<Refused> open(String admin, String person) {
        var open = "closed_at = null, failures = 0, locked_until = '-infinity'";
        return mark("account-opened", admin, person, open);
    }

    /// Takes the second factor away from somebody who lost his telephone.
    @Transactional
    public Optional<Refused> dropSecondFactor(String admin, String person) {
        if (admin.equals(person)) {
            return Optional.of(Refused.OWN);
        }
        return mark("second-factor-dropped", admin, person, "totp = null, totp_salt = null");
    }

    private Optional<Refused> mark(String event, String admin, String person, String change) {
        var marked =
                db.sql("update account set " + change + " where person = :person")
                        .param("person", person)
                        .update();
        if (marked == 0) {
            return Optional.of(Refused.NO_ACCOUNT);
        }
        log.write(event, admin, person);
        return Optional.empty();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
