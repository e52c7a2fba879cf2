package org.tongxin.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;

/// Notices as they stand in the table.
@Component
class NoticeRows {

    private static final String COLUMNS =
            "select id, person, post, matter, why, idx, action, task, due_at, at, read_at";
    private static final int SWEPT_AT_ONCE = 1_000;

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    /// What is told to whom.
    record Addressed(Concern concern, Actor to) {}

    /// Stores what is not stored yet.
    ///
    /// @return ids of the new ones
    List<Long> add(List<Addressed> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        return db.sql(
                        """
                        insert into notice (person, post, key, matter, idx, why, action, task,
                                            due_at, at)
                        select * from unnest(cast(:person as text[]), cast(:post as text[]),
                                             cast(:key as text[]), cast(:matter as text[]),
                                             cast(:idx as bigint[]), cast(:why as text[]),
                                             cast(:action as text[]), cast(:task as smallint[]),
                                             cast(:due as timestamptz[]),
                                             cast(:at as timestamptz[]))
                            on conflict (person, key) do nothing
                        returning id
                        """)
                .param("person", texts(told, one -> one.to().person()))
                .param("post", texts(told, one -> one.to().post()))
                .param("key", texts(told, one -> one.concern().key()))
                .param("matter", texts(told, one -> one.concern().matter()))
                .param("idx", texts(told, one -> one.concern().index()))
                .param("why", texts(told, one -> one.concern().why().code()))
                .param("action", texts(told, one -> one.concern().action()))
                .param("task", texts(told, one -> one.concern().task()))
                .param("due", texts(told, one -> one.concern().due()))
                .param("at", texts(told, one -> one.concern().at()))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    private static @Nullable String[] texts(
            List<Addressed> told, Function<Addressed, @Nullable Object> part) {
        var texts = new @Nullable String[told.size()];
        for (var no = 0; no < texts.length; no++) {
            var value = part.apply(told.get(no));
            texts[no] = value == null ? null : value.toString();
        }
        return texts;
    }

    /// The newest of a person before an id.
    ///
    /// @param unread whether only those he has not read
    List<Notice> of(String person, long before, boolean unread, int most) {
        return db.sql(
                        COLUMNS
                                + """
                                   from notice
                                  where person = :person and id < :before
                                  %s
                                  order by id desc
                                  limit :most
                                 """
                                        .formatted(unread ? "and read_at is null" : ""))
                .param("person", person)
                .param("before", before)
                .param("most", most)
                .query(NoticeRows::notice)
                .list();
    }

    /// One of a person's.
    Optional<Notice> find(String person, long id) {
        return db.sql(COLUMNS + " from notice where id = :id and person = :person")
                .param("id", id)
                .param("person", person)
                .query(NoticeRows::notice)
                .optional();
    }

    /// How many a person has not read, counted no further than `most`.
    int unread(String person, int most) {
        return db.sql(
                        """
                        select count(*)
                          from (select from notice
                                 where person = :person and read_at is null
                                 limit :most) as few
                        """)
                .param("person", person)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    void read(String person, Collection<Long> ids, Instant now) {
        db.sql(
                        """
                        update notice
                           set read_at = :now
                         where id = any (:ids) and person = :person and read_at is null
                        """)
                .param("now", utc(now))
                .param("ids", ids.toArray(Long[]::new))
                .param("person", person)
                .update();
    }

    /// All up to an id, so that what came meanwhile stays unread.
    void readAll(String person, long upTo, Instant now) {
        db.sql(
                        """
                        update notice
                           set read_at = :now
                         where person = :person and read_at is null and id <= :upTo
                        """)
                .param("now", utc(now))
                .param("person", person)
                .param("upTo", upTo)
                .update();
    }

    /// Puts aside what is told of desks of matters and waits there no more.
    ///
    /// @param open what waits, as `<person or *>/<action>/<task>`, by matter
    void settle(Map<String, List<String>> open, Instant now) {
        if (open.isEmpty()) {
            return;
        }
        db.sql(
                        """
                        update notice n
                           set read_at = :now
                          from (select matter, string_to_array(open, chr(10)) as open
                                  from unnest(cast(:matters as text[]), cast(:open as text[]))
                                       as of (matter, open)) as left_
                         where n.matter = left_.matter and n.read_at is null and n.why <> 'news'
                           and n.person || '/' || n.action || '/' || n.task <> all (left_.open)
                           and '*/' || n.action || '/' || n.task <> all (left_.open)
                        """)
                .param("now", utc(now))
                .param("matters", open.keySet().toArray(String[]::new))
                .param(
                        "open",
                        open.values().stream()
                                .map(waiting -> String.join("\n", waiting))
                                .toArray(String[]::new))
                .update();
    }

    /// Forgets some of what was told before an instant.
    int sweep(Instant before) {
        return db.sql(
                        """
                        delete from notice
                         where id in (select id from notice
                                       where at < :before
                                       order by at
                                       limit :most)
                        """)
                .param("before", utc(before))
                .param("most", SWEPT_AT_ONCE)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Notice(
                row.getLong("id"),
                row.getString("person"),
                row.getString("post"),
                row.getString("matter"),
                Why.of(row.getString("why")),
                row.getObject("idx", Long.class),
                row.getString("action"),
                row.getInt("task"),
                due == null ? null : due.toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
