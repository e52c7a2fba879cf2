package org.tongxin.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names of people and posts by their ids, for those who may read them; who may is the caller's to
/// know.
@Component
public class Names {

    private static final int NAMES_MAX = 2_000;

    private static final int NAME_MAX = 120;

    private static final int COLLEAGUES_MAX = 200;

    private final JdbcClient db;

    Names(JdbcClient db) {
        this.db = db;
    }

    /// A person's post in words.
    ///
    /// @param en name of the unit in English
    public record Holder(String name, String title, String zh, String en) {}

    /// Who held the posts, by post id.
    public Map<String, Holder> holders(Collection<String> posts) {
        var found = new HashMap<String, Holder>();
        if (posts.isEmpty()) {
            return found;
        }
        db.sql(
                        """
                        select p.id, h.name, p.title, u.zh, u.en
                          from post p
                          join person h on h.id = p.person
                          join unit u on u.code = p.unit
                         where p.id = any (:posts)
                         limit :most
                        """)
                .param("posts", posts.stream().distinct().toArray(String[]::new))
                .param("most", NAMES_MAX)
                .query(
                        row -> {
                            found.put(
                                    row.getString("id"),
                                    new Holder(
                                            row.getString("name"),
                                            row.getString("title"),
                                            row.getString("zh"),
                                            row.getString("en")));
                        });
        return found;
    }

    /// Names of persons, by person id.
    public Map<String, String> persons(Collection<String> ids) {
        var found = new HashMap<String, String>();
        if (ids.isEmpty()) {
            return found;
        }
        db.sql("select id, name from person where id = any (:ids) limit :most")
                .param("ids", ids.stream().distinct().toArray(String[]::new))
                .param("most", NAMES_MAX)
                .query(
                        row -> {
                            found.put(row.getString("id"), row.getString("name"));
                        });
        return found;
    }

    /// The member (委员) of that day whom an id, a login or a name tells; empty when it tells none or
    /// more than one.
    public Optional<String> member(String told, LocalDate day) {
        if (told.isEmpty() || told.length() > NAME_MAX || told.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var found =
                db.sql(
                                """
                                select distinct p.person
                                  from post p
                                  join person h on h.id = p.person
                                  left join account a on a.person = p.person
                                 where p.role = 'member'
                                   and p.valid_from <= :day
                                   and (p.valid_to is null or p.valid_to > :day)
                                   and (h.id = :told or h.name = :told or a.login = :told)
                                 limit 2
                                """)
                        .param("day", day)
                        .param("told", told)
                        .query((row, _) -> row.getString("person"))
                        .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Somebody of a unit.
    public record Colleague(String person, String name, String title) {}

    /// Who holds a post of handling in a unit of somebody that day, he himself too.
    public List<Colleague> colleagues(String person, LocalDate day) {
        return db.sql(
                        """
                        select distinct h.id, h.name, p.title
                          from post own
                          join post p on p.unit = own.unit
                          join person h on h.id = p.person
                         where own.person = :person and own.role like 'unit-%'
                           and own.valid_from <= :day
                           and (own.valid_to is null or own.valid_to > :day)
                           and p.role like 'unit-%'
                           and p.valid_from <= :day
                           and (p.valid_to is null or p.valid_to > :day)
                         order by h.name, h.id
                         limit :most
                        """)
                .param("person", person)
                .param("day", day)
                .param("most", COLLEAGUES_MAX)
                .query(
                        (row, _) ->
                                new Colleague(
                                        row.getString("id"),
                                        row.getString("name"),
                                        row.getString("title")))
                .list();
    }

    /// The person of a unit whom an id, a login or a name tells; empty when it tells none or more
    /// than one.
    public Optional<String> colleague(String told, String unit, LocalDate day) {
        if (told.isEmpty() || told.length() > NAME_MAX || told.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var found =
                db.sql(
                                """
                                select distinct p.person
                                  from post p
                                  join person h on h.id = p.person
                                  left join account a on a.person = p.person
                                 where p.unit = :unit and p.role like 'unit-%'
                                   and p.valid_from <= :day
                                   and (p.valid_to is null or p.valid_to > :day)
                                   and (h.id = :told or h.name = :told or a.login = :told)
                                 limit 2
                                """)
                        .param("unit", unit)
                        .param("day", day)
                        .param("told", told)
                        .query((row, _) -> row.getString("person"))
                        .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The names of the members of that day.
    public List<String> members(LocalDate day) {
        return db.sql(
                        """
                        select distinct h.name
                          from post p
                          join person h on h.id = p.person
                         where p.role = 'member'
                           and p.valid_from <= :day
                           and (p.valid_to is null or p.valid_to > :day)
                         order by h.name
                         limit :most
                        """)
                .param("day", day)
                .param("most", NAMES_MAX)
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
