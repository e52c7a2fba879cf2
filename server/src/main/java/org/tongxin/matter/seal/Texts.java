package org.tongxin.matter.seal;

import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens sealed texts for those who may read them; who may is the caller's to know.
@Component
public class Texts {

    private static final int OPEN_MAX = 2_000;

    private final JdbcClient db;
    private final Sealing sealing;

    Texts(JdbcClient db, Sealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    /// The texts that are still there, by what seals them; erased ones are left out.
    public Map<Sealed, String> open(Collection<Sealed> sealed) {
        if (sealed.isEmpty()) {
            return Map.of();
        }
        if (sealed.size() > OPEN_MAX) {
            throw new IllegalArgumentException("at most 2000 texts at once, not " + sealed.size());
        }
        var opened = new HashMap<Sealed, String>();
        var wanted = sealed.stream().distinct().map(Sealed::bytes).toArray(byte[][]::new);
        db.sql(
                        """
                        select commitment, salt, ciphertext
                          from sealed_value
                         where commitment = any (?)
                           and salt is not null
                        """)
                .param(wanted)
                .query(
                        row -> {
                            var text =
                                    sealing.open(row.getBytes("salt"), row.getBytes("ciphertext"));
                            if (text != null) {
                                opened.put(Sealed.of(name(row.getBytes("commitment"))), text);
                            }
                        });
        return opened;
    }

    private static String name(byte[] commitment) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(commitment);
    }
}
