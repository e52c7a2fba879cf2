package org.tongxin.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.matter.Moment;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Fills units, persons and posts from a place's files (`units.yaml`, `cast.yaml`). Doing it again
/// changes nothing.
@Component
public class Seeding {

    private static final int TOKEN_DAYS = 365;

    static final LocalDate FROM = LocalDate.of(2010, 1, 1);

    /// An account made for the demo, with what is needed to sign in; shown once.
    public record Account(
            String name, String post, String unit, String login, String password, String token) {}

    private final JdbcClient db;
    private final People people;
    private final ApiTokens tokens;

    Seeding(JdbcClient db, People people, ApiTokens tokens) {
        this.db = db;
        this.people = people;
        this.tokens = tokens;
    }

    /// Adds the units and posts that are not there yet.
    ///
    /// @return the ids of persons in the cast
    @Transactional
    public List<String> seed(Path place) {
        seedUnits(place);
        var persons = new ArrayList<String>();
        for (var post : list(place.resolve("cast.yaml"), "posts")) {
            insertPost(post);
            persons.add("p-" + text(post, "id"));
        }
        return persons;
    }

    /// Adds the units that are not there yet.
    @Transactional
    public void seedUnits(Path place) {
        var units = list(place.resolve("units.yaml"), "units");
        units.forEach(this::insertUnit);
        units.stream().filter(unit -> unit.containsKey("until")).forEach(this::closeUnit);
    }

    /// Makes an account for a person who has none: random password, random token.
    @Transactional
    public Optional<Account> makeAccount(String person) {
        return hasAccount(person) ? Optional.empty() : renewAccount(person);
    }

    /// Gives a person a new password and token, with an account where there is none: for a demo
    /// whose first start was killed before it wrote them down.
    @Transactional
    public Optional<Account> renewAccount(String person) {
        var post = people.posts(person, LocalDate.now(Moment.ZONE)).stream();
        return post.findFirst().map(held -> makeAccount(person, held));
    }

    private Account makeAccount(String person, Post held) {
        var login = person.substring("p-".length());
        var expires = LocalDate.now(Moment.ZONE).plusDays(TOKEN_DAYS);
        var password = Tokens.random(12);
        db.sql(
                        """
                        insert into account (person, login, password)
                        values (:person, :login, :password)
                            on conflict (person) do update set password = excluded.password
                        """)
                .param("person", person)
                .param("login", login)
                .param("password", people.encode(password))
                .update();
        var token = tokens.issue(person, held.id(), "demo", expires);
        var name =
                db.sql("select name from person where id = :id")
                        .param("id", person)
                        .query(String.class)
                        .single();
        return new Account(name, held.role(), held.unit(), login, password, token);
    }

    private boolean hasAccount(String person) {
        return db.sql("select count(*) from account where person = :person")
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insertUnit(Map<String, Object> unit) {
        db.sql(
                        """
                        insert into unit (code, zh, en, kind, parent, valid_from)
                        values (:code, :zh, :en, :kind, :parent, :from)
                            on conflict (code) do nothing
                        """)
                .param("code", text(unit, "code"))
                .param("zh", text(unit, "zh"))
                .param("en", text(unit, "en"))
                .param("kind", text(unit, "kind"))
                .param("parent", unit.get("parent"), java.sql.Types.VARCHAR)
                .param("from", FROM)
                .update();
    }

    /// A unit that is no more from a day on, `until`, maybe with another that takes over its work,
    /// `successor`.
    private void closeUnit(Map<String, Object> unit) {
        db.sql(
                        """
                        update unit set valid_to = :until, successor = :successor
                         where code = :code and valid_to is null
                        """)
                .param("code", text(unit, "code"))
                .param("until", LocalDate.parse(text(unit, "until")))
                .param("successor", unit.get("successor"), java.sql.Types.VARCHAR)
                .update();
    }

    private void insertPost(Map<String, Object> post) {
        var person = "p-" + text(post, "id");
        db.sql(
                        """
                        insert into person (id, name, invented) values (:id, :name, true)
                            on conflict (id) do nothing
                        """)
                .param("id", person)
                .param("name", text(post, "name"))
                .update();
        db.sql(
                        """
                        insert into post (id, person, unit, role, title, valid_from)
                        values (:id, :person, :unit, :role, :title, :from)
                            on conflict (id) do nothing
                        """)
                .param("id", "post-" + text(post, "id"))
                .param("person", person)
                .param("unit", text(post, "unit"))
                .param("role", text(post, "role"))
                .param("title", text(post, "title"))
                .param("from", FROM)
                .update();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Path file, String key) {
        try (var reader = Files.newBufferedReader(file)) {
            Map<String, Object> yaml =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            if (!(yaml.get(key) instanceof List<?> list)) {
                throw new IllegalArgumentException("%s has no list %s".formatted(file, key));
            }
            return (List<Map<String, Object>>) list;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Map<String, Object> map, String key) {
        var value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("%s is missing in %s".formatted(key, map));
        }
        return value.toString();
    }
}
