package org.tongxin.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.seal.Sealing;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as they stand in the table, sealed.
@Component
class DraftRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Sealing sealing;
    private final InstantSource instants;

    DraftRows(JdbcClient db, Sealing sealing, InstantSource instants) {
        this.instants = instants;
        this.db = db;
        this.sealing = sealing;
    }

    /// What is sealed.
    record Body(String title, Map<String, List<String>> fields) {}

    static String written(Saving saving) {
        return JSON.writeValueAsString(new Body(saving.title(), saving.fields()));
    }

    /// One at a time for a person, until the transaction ends.
    void lock(String person) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:person, 92))")
                .param("person", person)
                .query(_ -> {});
    }

    int count(String person) {
        return db.sql("select count(*) from draft where person = :person and ended = ''")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void put(Saving saving, String id, long version) {
        var fresh = Objects.requireNonNull(sealing.seal(saving.person(), written(saving)).fresh());
        db.sql(
                        """
                        insert into draft (person, id, place, version, salt, body, saved_at)
                        values (:person, :id, :place, :version, :salt, :body, :now)
                            on conflict (person, id) do update
                           set version = excluded.version, salt = excluded.salt, ended = '',
                               body = excluded.body, saved_at = excluded.saved_at
                        """)
                .param("person", saving.person())
                .param("id", id)
                .param("place", saving.place())
                .param("version", version)
                .param("salt", fresh.salt())
                .param("body", fresh.ciphertext())
                .param("now", now())
                .update();
    }

    boolean wasHandedIn(String person, String id) {
        return db.sql(
                        """
                        select exists (select 1
                                         from draft
                                        where person = :person and id = :id
                                          and ended = 'handed-in')
                        """)
                .param("person", person)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Optional<Draft> find(String person, String id) {
        return db.sql(
                        """
                        select id, place, version, salt, body, saved_at, ended
                          from draft
                         where person = :person and id = :id and body is not null
                        """)
                .param("person", person)
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Draft> of(String person, int most) {
        return db.sql(
                        """
                          select id, place, version, salt, body, saved_at, ended
                            from draft
                           where person = :person and body is not null
                        order by saved_at desc
                           limit :most
                        """)
                .param("person", person)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private Draft read(ResultSet row) throws SQLException {
        var text = sealing.open(row.getBytes("salt"), row.getBytes("body"));
        var body = JSON.readValue(Objects.requireNonNull(text), Body.class);
        return new Draft(
                row.getString("id"),
                row.getString("place"),
                body.title(),
                row.getLong("version"),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("ended").equals("thrown"),
                body.fields());
    }

    /// @param ended `thrown`, or `""` to take it back
    boolean end(String person, String id, String ended) {
        return db.sql(
                                """
                                update draft
                                   set ended = :ended, saved_at = :now
                                 where person = :person and id = :id and body is not null
                                   and ended <> :ended
                                """)
                        .param("person", person)
                        .param("id", id)
                        .param("ended", ended)
                        .param("now", now())
                        .update()
                > 0;
    }

    void handIn(String person, String id) {
        db.sql(
                        """
                        insert into draft (person, id, place, version, ended, saved_at)
                        values (:person, :id, '', 1, 'handed-in', :now)
                            on conflict (person, id) do update
                           set ended = 'handed-in', salt = null, body = null, place = '',
                               saved_at = excluded.saved_at
                        """)
                .param("person", person)
                .param("id", id)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(instants.instant());
    }

    /// Erases some of what was ended too long ago, or not touched for too long.
    int sweep(Duration endedMax, Duration idleMax) {
        return db.sql(
                        """
                        delete from draft
                         where (person, id) in (select person, id
                                                  from draft
                                                 where saved_at < :idle
                                                    or (saved_at < :ended and ended <> '')
                                              order by saved_at
                                                 limit 200)
                        """)
                .param("idle", Timestamp.from(instants.instant().minus(idleMax)))
                .param("ended", Timestamp.from(instants.instant().minus(endedMax)))
                .update();
    }
}
