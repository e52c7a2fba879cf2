package org.tongxin.notice.out;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Sealing;
import org.tongxin.notice.way.Sink;
import org.tongxin.notice.way.Sinks;

/// How everybody wants to be told; addresses and numbers lie encrypted.
@Component
public class Choices {

    private final JdbcClient db;
    private final Sealing sealing;
    private final Sinks sinks;

    Choices(JdbcClient db, Sealing sealing, Sinks sinks) {
        this.db = db;
        this.sealing = sealing;
        this.sinks = sinks;
    }

    /// Whether this office sends e-mails at all, or short messages.
    public boolean mails() {
        return sinks.has(Sink.MAIL);
    }

    public boolean texts() {
        return sinks.has(Sink.SMS);
    }

    public Choice of(String person) {
        return db.sql(
                        """
                        select mail_salt, mail, mail_when, phone_salt, phone, phone_when
                          from notice_choice
                         where person = :person
                        """)
                .param("person", person)
                .query((row, _) -> choice(row))
                .optional()
                .orElse(Choice.NONE);
    }

    private Choice choice(ResultSet row) throws SQLException {
        return new Choice(
                opened(row, "mail"),
                Choice.When.read(row.getString("mail_when")).orElse(Choice.When.NONE),
                opened(row, "phone"),
                Choice.When.read(row.getString("phone_when")).orElse(Choice.When.NONE));
    }

    private String opened(ResultSet row, String column) throws SQLException {
        var text = sealing.open(row.getBytes(column + "_salt"), row.getBytes(column));
        return text == null ? "" : text;
    }

    public void set(String person, Choice choice) {
        var mail = sealed(person, choice.mail());
        var phone = sealed(person, choice.phone());
        db.sql(
                        """
                        insert into notice_choice as c (person, mail_salt, mail, mail_when,
                                                        phone_salt, phone, phone_when)
                        values (:person, :mailSalt, :mail, :mailed, :phoneSalt, :phone, :texted)
                            on conflict (person) do update
                           set mail_salt = excluded.mail_salt, mail = excluded.mail,
                               mail_when = excluded.mail_when,
                               phone_salt = excluded.phone_salt, phone = excluded.phone,
                               phone_when = excluded.phone_when
                        """)
                .param("person", person)
                .param("mailSalt", mail == null ? null : mail.salt())
                .param("mail", mail == null ? null : mail.ciphertext())
                .param("mailed", choice.mailed().code())
                .param("phoneSalt", phone == null ? null : phone.salt())
                .param("phone", phone == null ? null : phone.ciphertext())
                .param("texted", choice.texted().code())
                .update();
    }

    private Sealed.@Nullable Fresh sealed(String person, String text) {
        return text.isEmpty()
                ? null
                : Objects.requireNonNull(sealing.seal("person:" + person, text).fresh());
    }
}
