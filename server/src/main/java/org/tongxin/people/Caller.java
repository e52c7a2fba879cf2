package org.tongxin.people;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongxin.matter.Actor;

/// Who is asking: a person in one of his posts, with the words to greet him by.
public record Caller(Actor actor, String name, String post) implements Serializable {

    /// Reads posts with who holds them, `p`, `h` and `u`; [#of(ResultSet, int)] reads the answer.
    static final String POSTS =
            """
            select p.id, p.person, p.unit, p.role, p.title, h.name, u.zh
              from post p
              join person h on h.id = p.person
              join unit u on u.code = p.unit
            """;

    /// Of those, who may act on a `:day`: he holds the post, and his account is not closed.
    static final String ACTS =
            """
               and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
               and not exists (select from account a
                                where a.person = p.person and a.closed_at is not null)
            """;

    static Caller of(ResultSet row, int number) throws SQLException {
        return new Caller(
                new Actor(
                        row.getString("person"),
                        row.getString("id"),
                        row.getString("unit"),
                        row.getString("role")),
                row.getString("name"),
                row.getString("zh") + row.getString("title"));
    }
}
