package org.tongxin.notice.out;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The outbox as it stands in the table.
@Component
class OutboxRows {

    static final String NEXT =
            """
            select id, channel, recipient, key, notice, matter, attempts, error, created_at
              from notice_message
             where channel = :channel and ended = '' and next_at <= :now
             order by next_at, id
             limit 1
            """;

    private static final int SWEPT_AT_ONCE = 1_000;

    private final JdbcClient db;

    OutboxRows(JdbcClient db) {
        this.db = db;
    }

    /// For everybody who wants to be told at once of these notices.
    void tell(List<Long> notices, String channel, String when) {
        db.sql(
                        """
                        insert into notice_message (channel, recipient, key, notice)
                        select :channel, n.person, 'notice/' || n.id, n.id
                          from notice n
                          join notice_choice c on c.person = n.person
                         where n.id = any (:notices) and %s = 'at-once'
                            on conflict (channel, recipient, key) do nothing
                        """
                                .formatted(when))
                .param("channel", channel)
                .param("notices", notices.toArray(Long[]::new))
                .update();
    }

    void tellGroup(String channel, String key, String matter) {
        db.sql(
                        """
                        insert into notice_message (channel, recipient, key, matter)
                        values (:channel, '', :key, :matter)
                            on conflict (channel, recipient, key) do nothing
                        """)
                .param("channel", channel)
                .param("key", key)
                .param("matter", matter)
                .update();
    }

    /// A digest for everybody who wants one and has not read something newer than `since`.
    int digest(String when, String key, Instant since) {
        return db.sql(
                        """
                        insert into notice_message (channel, recipient, key)
                        select 'mail', c.person, :key
                          from notice_choice c
                         where c.mail_when = :when and c.mail is not null
                           and exists (select from notice n
                                        where n.person = c.person and n.read_at is null
                                          and n.at > :since)
                            on conflict (channel, recipient, key) do nothing
                        """)
                .param("key", key)
                .param("when", when)
                .param("since", utc(since))
                .update();
    }

    Optional<Message> next(String channel, Instant now) {
        return db.sql(NEXT)
                .param("channel", channel)
                .param("now", utc(now))
                .query(OutboxRows::message)
                .optional();
    }

    /// @param ended `sent`, `dropped` or `dead`
    void end(long id, String ended, String error, Instant now) {
        db.sql(
                        """
                        update notice_message
                           set ended = :ended, error = :error, ended_at = :now
                         where id = :id and ended = ''
                        """)
                .param("ended", ended)
                .param("error", error)
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void later(long id, Instant next, String error, int more) {
        db.sql(
                        """
                        update notice_message
                           set next_at = :next, error = :error, attempts = attempts + :more
                         where id = :id and ended = ''
                        """)
                .param("next", utc(next))
                .param("error", error)
                .param("more", more)
                .param("id", id)
                .update();
    }

    /// Those given up, the newest before an id.
    List<Message> dead(long before, int most) {
        return db.sql(
                        """
                        select id, channel, recipient, key, notice, matter, attempts, error,
                               created_at
                          from notice_message
                         where ended = 'dead' and id < :before
                         order by id desc
                         limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query(OutboxRows::message)
                .list();
    }

    /// How many wait, or were given up, counted no further than `most`.
    int count(String channel, String ended, int most) {
        return db.sql(
                        """
                        select count(*)
                          from (select from notice_message
                                 where channel = :channel and ended = :ended
                                 limit :most) as few
                        """)
                .param("channel", channel)
                .param("ended", ended)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// Sends again what was given up: one, or with id 0 the oldest thousand.
    int again(long id, Instant now) {
        return db.sql(
                        """
                        update notice_message
                           set ended = '', ended_at = null, attempts = 0, next_at = :now,
                               created_at = :now
                         where id in (select id from notice_message
                                       where ended = 'dead' and (:id = 0 or id = :id)
                                       order by id
                                       limit :most)
                        """)
                .param("now", utc(now))
                .param("id", id)
                .param("most", SWEPT_AT_ONCE)
                .update();
    }

    int sweep(Instant before) {
        return db.sql(
                        """
                        delete from notice_message
                         where id in (select id from notice_message
                                       where ended in ('sent', 'dropped') and ended_at < :before
                                       order by ended_at
                                       limit :most)
                        """)
                .param("before", utc(before))
                .param("most", SWEPT_AT_ONCE)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("channel"),
                row.getString("recipient"),
                row.getString("key"),
                row.getObject("notice", Long.class),
                row.getString("matter"),
                row.getInt("attempts"),
                row.getString("error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
