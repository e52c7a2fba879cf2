package org.tongxin.files;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.matter.Moment;

/// Keeps a file (保存): the day's measure, the content where it is new, and the row of the file, in
/// one short transaction, since all of it has arrived before.
@Component
class Keeping {

    /// @param name as it will be shown
    record Incoming(Sent sent, String name, FileType type, Spool spool) {}

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final FileRows rows;
    private final Contents contents;
    private final FileLimits limits;
    private final InstantSource instants;

    Keeping(
            JdbcClient db,
            TransactionTemplate transaction,
            FileRows rows,
            Contents contents,
            FileLimits limits,
            InstantSource instants) {
        this.db = db;
        this.transaction = transaction;
        this.rows = rows;
        this.contents = contents;
        this.limits = limits;
        this.instants = instants;
    }

    /// @throws org.springframework.dao.DuplicateKeyException when the same key came in at once
    Receipt keep(Incoming file) throws IOException {
        var earlier = earlier(file);
        return earlier.isPresent()
                ? earlier.get()
                : Objects.requireNonNull(transaction.execute(_ -> keepNew(file)));
    }

    /// What was kept under the same key, or that it was something else.
    Optional<Receipt> earlier(Incoming file) {
        return rows.under(file.sent().key(), file.sent().person())
                .map(
                        kept ->
                                Arrays.equals(kept.hash(), file.spool().hash())
                                                && kept.name().equals(file.name())
                                        ? new Receipt.Kept(kept, true)
                                        : new Receipt.KeyReused());
    }

    private Receipt keepNew(Incoming file) {
        if (!fits(file.sent().person(), file.spool().size())) {
            return new Receipt.DayIsFull(limits.day().toMegabytes());
        }
        contents.store(file.spool());
        var kept =
                new StoredFile(
                        "f-" + UUID.randomUUID().toString().replace("-", ""),
                        file.name(),
                        file.type(),
                        file.spool().size(),
                        file.spool().hash(),
                        file.sent().person(),
                        Optional.empty());
        rows.insert(kept, file.sent().key());
        return new Receipt.Kept(kept, false);
    }

    /// Counts the bytes towards the day; counts nothing when they are too many.
    private boolean fits(String person, long bytes) {
        var most = limits.day().toBytes();
        return bytes <= most
                && db.sql(
                                        """
                                        insert into file_quota as q (person, on_, bytes)
                                        values (:person, :today, :bytes)
                                            on conflict (on_, person) do update
                                               set bytes = q.bytes + excluded.bytes
                                             where q.bytes + excluded.bytes <= :most
                                        """)
                                .param("person", person)
                                .param(
                                        "today",
                                        LocalDate.ofInstant(instants.instant(), Moment.ZONE))
                                .param("bytes", bytes)
                                .param("most", most)
                                .update()
                        == 1;
    }
}
