package org.tongxin.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.matter.Moment;

/// Personal tokens (个人令牌) with which a program acts as a person in one of his posts.
@Component
public class ApiTokens {

    public static final int PER_PERSON_MAX = 50;

    private final JdbcClient db;
    private final AccessLog log;

    ApiTokens(JdbcClient db, AccessLog log) {
        this.db = db;
        this.log = log;
    }

    /// A token as its owner sees it afterwards.
    ///
    /// @param id what it is revoked by; it does not open anything
    /// @param expires last day it is taken
    public record Line(
            String id, String post, String name, LocalDate made, LocalDate expires, boolean open) {}

    /// Makes a token; it is shown once and not kept.
    @Transactional
    public String issue(String person, String post, String name, LocalDate expires) {
        var token = "txk_" + Tokens.random(32);
        db.sql(
                        """
                        insert into api_token (hash, person, post, name, created_at, expires_on)
                        values (:hash, :person, :post, :name, now(), :expires)
                        """)
                .param("hash", Tokens.hash(token))
                .param("person", person)
                .param("post", post)
                .param("name", name)
                .param("expires", expires)
                .update();
        log.write("token-made", person, name);
        return token;
    }

    /// Whom a token acts for that day.
    public Optional<Caller> caller(String token, LocalDate day) {
        return db.sql(
                        Caller.POSTS
                                + """
                                  join api_token t on t.post = p.id and t.person = p.person
                                 where t.hash = :hash and t.revoked_at is null
                                   and t.expires_on >= :day
                                """
                                + Caller.ACTS)
                .param("hash", Tokens.hash(token))
                .param("day", day)
                .query(Caller::of)
                .optional();
    }

    /// A person's tokens, newest first.
    public List<Line> of(String person, LocalDate day) {
        return db.sql(
                        """
                        select t.hash, u.zh || p.title as post, t.name, t.created_at, t.expires_on,
                               t.revoked_at is null and t.expires_on >= :day as open
                          from api_token t
                          join post p on p.id = t.post
                          join unit u on u.code = p.unit
                         where t.person = :person
                         order by t.created_at desc, t.hash
                         limit :most
                        """)
                .param("person", person)
                .param("day", day)
                .param("most", PER_PERSON_MAX)
                .query(
                        (row, _) ->
                                new Line(
                                        HexFormat.of().formatHex(row.getBytes("hash")),
                                        row.getString("post"),
                                        row.getString("name"),
                                        row.getObject("created_at", OffsetDateTime.class)
                                                .atZoneSameInstant(Moment.ZONE)
                                                .toLocalDate(),
                                        row.getObject("expires_on", LocalDate.class),
                                        row.getBoolean("open")))
                .list();
    }

    /// Revokes one of a person's own tokens, at once and for good.
    ///
    /// @return whether there was one
    @Transactional
    public boolean revoke(String person, String id) {
        if (!id.matches("[0-9a-f]{64}")) {
            return false;
        }
        var revoked =
                db.sql(
                                        """
                                        update api_token set revoked_at = now()
                                         where hash = :hash and person = :person
                                           and revoked_at is null
                                        """)
                                .param("hash", HexFormat.of().parseHex(id))
                                .param("person", person)
                                .update()
                        == 1;
        if (revoked) {
            log.write("token-revoked", person, id.substring(0, 8));
        }
        return revoked;
    }
}
