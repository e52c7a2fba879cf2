package org.tongxin.matter.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGStatement;
import org.tongxin.journal.Hash;
import org.tongxin.matter.log.Findings;
import org.tongxin.matter.log.Links;
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
            query.unwrap(PGStatement.class).setPrepareThreshold(-1);
            try (var rows = query.executeQuery()) {
                new ReadAhead<>(rows, Stored::read).each(this::block);
            }
        }
    }

    /// @param commitment and the others: as stored
    private record Stored(byte[] commitment, byte[] salt, byte[] ciphertext) {

        static Stored read(ResultSet row) throws SQLException {
            return new Stored(row.getBytes(1), row.getBytes(2), row.getBytes(3));
        }
    }

    /// Opening costs more than reading: one half of the block on another processor.
    private void block(List<Stored> block) {
        var half = block.size() / 2;
        var other = CompletableFuture.supplyAsync(() -> wrong(block.subList(half, block.size())));
        wrong(block.subList(0, half)).forEach(findings::say);
        other.join().forEach(findings::say);
    }

    private List<String> wrong(List<Stored> texts) {
        var opening = sealing.opening();
        var wrong = new ArrayList<String>();
        for (var text : texts) {
            var commitment = text.commitment();
            try {
                if (!opening.opens(commitment, text.salt(), text.ciphertext())) {
                    wrong.add("text %s is not what was committed to".formatted(name(commitment)));
                }
            } catch (IllegalStateException altered) {
                wrong.add("text %s: %s".formatted(name(commitment), altered.getMessage()));
            }
        }
        return wrong;
    }

    private static String name(byte[] commitment) {
        return Links.of(Hash.of(commitment));
    }
}
