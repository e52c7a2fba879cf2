package org.tongxin.matter.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongxin.journal.Hash;
import org.tongxin.matter.log.Findings;
import org.tongxin.matter.log.Links;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Sealing;

/// Opens every text that was not erased and compares it with what was committed to.
record SealedTexts(Sealing sealing, Findings.Collecting findings) {

    private static final int FETCH = 2_000;

    void verify(Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement(
                        """
                        select commitment, salt, ciphertext
                          from sealed_value
                         where salt is not null
                        """)) {
            query.setFetchSize(FETCH);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    text(rows);
                }
            }
        }
    }

    private void text(ResultSet row) throws SQLException {
        var name = Links.of(Hash.of(row.getBytes("commitment")));
        try {
            var salt = row.getBytes("salt");
            var text = sealing.open(salt, row.getBytes("ciphertext"));
            if (text == null || !Sealed.of(name).opensWith(salt, text)) {
                findings.say("text %s is not what was committed to".formatted(name));
            }
        } catch (IllegalStateException altered) {
            findings.say("text %s: %s".formatted(name, altered.getMessage()));
        }
    }
}
