package org.tongxin.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All units there are and were (单位), with the days they exist.
@Component
public class Units {

    /// A unit and its time.
    ///
    /// @param parent code of the unit it belongs to, absent at the top
    /// @param validTo first day it is no more, absent while it is
    public record Dated(
            String code,
            String zh,
            String en,
            String kind,
            @Nullable String parent,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    /// Units by code, after a code, at most `limit`.
    public List<Dated> after(String code, int limit) {
        return db.sql(
                        """
                        select code, zh, en, kind, parent, valid_from, valid_to
                          from unit
                         where code > :code
                         order by code
                         limit :limit
                        """)
                .param("code", code)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new Dated(
                                        row.getString("code"),
                                        row.getString("zh"),
                                        row.getString("en"),
                                        row.getString("kind"),
                                        row.getString("parent"),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /// How many persons hold a post of a role in any of them that day.
    public long holding(Role role, LocalDate day) {
        return db.sql(
                        """
                        select count(distinct person)
                          from post
                         where role = :role and valid_from <= :day
                           and (valid_to is null or valid_to > :day)
                        """)
                .param("role", role.code())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    /// How many there are and were; a province has some thousands.
    public long count() {
        return db.sql("select count(*) from unit").query(Long.class).single();
    }
}
