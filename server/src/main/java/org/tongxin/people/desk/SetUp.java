package org.tongxin.people.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.people.AccessLog;
import org.tongxin.people.People;
import org.tongxin.people.Role;
import org.tongxin.people.Seeding;
import org.tongxin.people.Tokens;

/// The first administrator (首次设置): made by whoever can read what the server printed when it
/// started, with a code that works once. There is no account and no password before.
@Component
public class SetUp {

    private final JdbcClient db;
    private final People people;
    private final Seeding seeding;
    private final Directory directory;
    private final Accounts accounts;
    private final AccessLog log;
    private final Path place;

    SetUp(
            JdbcClient db,
            People people,
            Seeding seeding,
            Directory directory,
            Accounts accounts,
            AccessLog log,
            @Value("${tongxin.places:places}") String places,
            @Value("${tongxin.place:zhoukou}") String place) {
        this.db = db;
        this.people = people;
        this.seeding = seeding;
        this.directory = directory;
        this.accounts = accounts;
        this.log = log;
        this.place = Path.of(places, place);
    }

    /// What the first administrator types.
    public record First(String code, String name, String login, String password) {}

    /// Whether nobody has an account yet.
    public boolean isOpen() {
        return db.sql("select not exists (select from account)").query(Boolean.class).single();
    }

    /// A new code, while nobody has an account; earlier ones no longer work.
    @Transactional
    public Optional<String> code() {
        if (!isOpen()) {
            return Optional.empty();
        }
        var code = Tokens.typed();
        db.sql("update setup_code set used_at = now() where used_at is null").update();
        db.sql("insert into setup_code (hash) values (:hash)")
                .param("hash", Tokens.hash(code))
                .update();
        return Optional.of(code);
    }

    /// Makes the first administrator, and the units of the place when there are none.
    @Transactional
    public Optional<Refused> make(First first, LocalDate day) {
        if (!isCode(first.code())) {
            log.write("set-up-refused", "");
            return Optional.of(Refused.CODE);
        }
        var password = PasswordRule.check(first.password(), first.login());
        if (password.isPresent()) {
            return password;
        }
        if (!Accounts.isLogin(first.login())) {
            return Optional.of(Refused.LOGIN);
        }
        var person = directory.add("", first.name());
        if (person.isEmpty()) {
            return Optional.of(Refused.NAME);
        }
        if (!useUp(first.code())) {
            throw new IllegalStateException("two set up at once; the other one has");
        }
        appoint(person.get(), day);
        return accounts.first(person.get(), first.login(), first.password());
    }

    private boolean isCode(String code) {
        return db.sql(
                        """
                        select exists (select from setup_code
                                        where hash = :hash and used_at is null)
                               and not exists (select from account)
                        """)
                .param("hash", hash(code))
                .query(Boolean.class)
                .single();
    }

    private boolean useUp(String code) {
        return db.sql(
                                """
                                update setup_code set used_at = now()
                                 where hash = :hash and used_at is null
                                """)
                        .param("hash", hash(code))
                        .update()
                == 1;
    }

    private static byte[] hash(String code) {
        return Tokens.hash(code.strip().toUpperCase(Locale.ROOT));
    }

    private void appoint(String person, LocalDate day) {
        if (people.units(day).isEmpty()) {
            seeding.seedUnits(place);
        }
        db.sql(
                        """
                        insert into post (id, person, unit, role, title, valid_from)
                        select :id, :person, code, :role, '系统管理员', :from
                          from unit
                         where parent is null
                         order by case when kind = 'cppcc' then 0 else 1 end, code
                         limit 1
                        """)
                .param("id", "post-" + Tokens.random(9))
                .param("person", person)
                .param("role", Role.SYSTEM_ADMIN.code())
                .param("from", day)
                .update();
    }
}
