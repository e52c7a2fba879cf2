package org.tongxin.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;

/// Who holds a desk on a day (收件人): persons in their posts, or without one where it concerns the
/// person himself.
@Component
class Recipients {

    /// Holders of one desk; a proposal office has a few dozen.
    private static final int HOLDERS_MAX = 500;

    private final JdbcClient db;

    Recipients(JdbcClient db) {
        this.db = db;
    }

    /// Asked once a desk, for as long as one piece of work lasts.
    Directory on(LocalDate day) {
        return new Directory(day);
    }

    final class Directory {

        private final LocalDate day;
        private final Map<String, List<Actor>> known = new HashMap<>();

        private Directory(LocalDate day) {
            this.day = day;
        }

        List<Actor> of(String scope) {
            return known.computeIfAbsent(scope, this::find);
        }

        private List<Actor> find(String scope) {
            var rest = scope.substring(scope.indexOf(':') + 1);
            if (scope.startsWith("person:")) {
                return List.of(new Actor(rest, "", "", ""));
            }
            if (scope.startsWith("role:")) {
                return holders("%", rest);
            }
            var unit = rest.split("/", 2);
            return holders(unit[0], unit.length == 2 ? unit[1] : "unit-%");
        }

        /// @param unit and `role`: a code, or a pattern of `like`; for a role also a person's id
        private List<Actor> holders(String unit, String role) {
            return db.sql(
                            """
                            select p.person, p.id, p.unit, p.role
                              from post p
                             where (:unit = '%' or p.unit = :unit)
                               and (p.role like :role or p.person = :role)
                               and p.valid_from <= :day
                               and (p.valid_to is null or p.valid_to > :day)
                               and not exists (select from account a
                                                where a.person = p.person
                                                  and a.closed_at is not null)
                             order by p.id
                             limit :most
                            """)
                    .param("unit", unit)
                    .param("role", role)
                    .param("day", day)
                    .param("most", HOLDERS_MAX)
                    .query(
                            (row, _) ->
                                    new Actor(
                                            row.getString("person"),
                                            row.getString("id"),
                                            row.getString("unit"),
                                            row.getString("role")))
                    .list();
        }
    }
}
