package org.tongxin.people.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.people.AccessLog;
import org.tongxin.people.Tokens;

/// Everybody (人员名册), for those who keep the list.
@Component
public class Directory {

    private static final int NAME_MAX = 60;
    private static final int QUERY_MAX = 60;
    private static final String PERSON =
            """
            select h.id, h.name, coalesce(a.login, '') as login,
                   a.closed_at is not null as closed,
                   coalesce(a.locked_until > now(), false) as locked,
                   a.totp is not null as two_factors
              from person h
              left join account a on a.person = h.id
            """;

    private final JdbcClient db;
    private final AccessLog log;

    Directory(JdbcClient db, AccessLog log) {
        this.db = db;
        this.log = log;
    }

    /// @param login `""` without an account
    /// @param locked by wrong passwords, for a while
    public record Person(
            String id,
            String name,
            String login,
            boolean closed,
            boolean locked,
            boolean twoFactors) {}

    /// @param words unit and title
    public record Held(String id, String person, String role, String words) {}

    /// Persons after an id, in the order of ids; those whose name begins with, or whose login is
    /// what is looked for.
    public List<Person> after(String id, String query, int most) {
        if (query.isBlank()) {
            return persons(
                    db.sql(PERSON + " where h.id > :after order by h.id limit :most"), id, most);
        }
        var asked = query.strip().substring(0, Math.min(QUERY_MAX, query.strip().length()));
        var like = asked.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return persons(
                db.sql(
                                PERSON
                                        + """
                                         where h.id > :after
                                           and h.id in (select id from person where name like :like
                                                         union all
                                                        select person from account
                                                         where login = :login)
                                         order by h.id
                                         limit :most
                                        """)
                        .param("like", like.replace("\0", ""))
                        .param("login", asked.replace("\0", "")),
                id,
                most);
    }

    private static List<Person> persons(StatementSpec sql, String after, int most) {
        return sql.param("after", after.replace("\0", ""))
                .param("most", most)
                .query(Directory::person)
                .list();
    }

    public Optional<Person> person(String id) {
        return db.sql(PERSON + " where h.id = :id")
                .param("id", id.replace("\0", ""))
                .query(Directory::person)
                .optional();
    }

    /// The posts these persons hold now, by person.
    public Map<String, List<Held>> posts(List<String> persons) {
        var held = new LinkedHashMap<String, List<Held>>();
        if (persons.isEmpty()) {
            return held;
        }
        db.sql(
                        """
                        select p.id, p.person, p.role, u.zh || p.title as words
                          from post p
                          join unit u on u.code = p.unit
                         where p.person in (:persons) and p.valid_from <= current_date
                           and (p.valid_to is null or p.valid_to > current_date)
                         order by p.valid_from, p.id
                         limit 5000
                        """)
                .param("persons", persons)
                .query(Directory::held)
                .list()
                .forEach(
                        one -> held.computeIfAbsent(one.person(), _ -> new ArrayList<>()).add(one));
        return held;
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("id"),
                row.getString("name"),
                row.getString("login"),
                row.getBoolean("closed"),
                row.getBoolean("locked"),
                row.getBoolean("two_factors"));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getString("id"),
                row.getString("person"),
                row.getString("role"),
                row.getString("words"));
    }

    /// Names by id, for a log that holds ids.
    public Map<String, String> names(List<String> ids) {
        var names = new LinkedHashMap<String, String>();
        if (!ids.isEmpty()) {
            db.sql("select id, name from person where id in (:ids) limit 5000")
                    .param("ids", ids)
                    .query((row, _) -> Map.entry(row.getString("id"), row.getString("name")))
                    .list()
                    .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        }
        return names;
    }

    /// Enters a new person.
    ///
    /// @return the id, or empty when the name cannot be one
    @Transactional
    public Optional<String> add(String admin, String name) {
        var written = name.strip();
        if (written.isEmpty() || written.length() > NAME_MAX || written.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var id = "p-" + Tokens.random(9);
        db.sql("insert into person (id, name, invented) values (:id, :name, false)")
                .param("id", id)
                .param("name", written)
                .update();
        log.write("person-added", admin, id);
        return Optional.of(id);
    }
}
