package org.tongxin.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.matter.seal.Sealing;

/// Files without their content, as they stand in the tables.
@Component
class FileRows {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Sealing sealing;

    FileRows(JdbcClient db, TransactionTemplate transaction, Sealing sealing) {
        this.db = db;
        this.transaction = transaction;
        this.sealing = sealing;
    }

    Optional<StoredFile> find(String id) {
        return db.sql(
                        """
                        select f.id, f.type, f.uploader, f.salt, f.name, f.hash, c.size, m.matter
                          from file f
                          join file_content c on c.hash = f.hash
                          left join matter_file m on m.file = f.id
                         where f.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> read(row))
                .optional()
                .flatMap(found -> found);
    }

    private Optional<StoredFile> read(ResultSet row) throws SQLException {
        var type = FileType.coded(row.getString("type"));
        var name = sealing.open(row.getBytes("salt"), row.getBytes("name"));
        return type.isEmpty() || name == null
                ? Optional.empty()
                : Optional.of(
                        new StoredFile(
                                row.getString("id"),
                                name,
                                type.get(),
                                row.getLong("size"),
                                row.getBytes("hash"),
                                row.getString("uploader"),
                                Optional.ofNullable(row.getString("matter"))));
    }

    /// What a person sent in under a key.
    Optional<StoredFile> under(String key, String person) {
        return db.sql("select id from file where uploader = :person and key = :key")
                .param("person", person)
                .param("key", key)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    void insert(StoredFile file, String key) {
        var name = Objects.requireNonNull(sealing.seal(file.uploader(), file.name()).fresh());
        db.sql(
                        """
                        insert into file (id, hash, type, uploader, salt, name, key)
                        values (:id, :hash, :type, :uploader, :salt, :name, :key)
                        """)
                .param("id", file.id())
                .param("hash", file.hash())
                .param("type", file.type().code())
                .param("uploader", file.uploader())
                .param("salt", name.salt())
                .param("name", name.ciphertext())
                .param("key", key)
                .update();
    }

    boolean claim(Collection<String> ids, String person, String key) {
        var claimed =
                transaction.execute(
                        now -> {
                            var all = claimEach(ids, person, key);
                            if (!all) {
                                now.setRollbackOnly();
                            }
                            return all;
                        });
        return Boolean.TRUE.equals(claimed);
    }

    private boolean claimEach(Collection<String> ids, String person, String key) {
        var claimed =
                db.sql(
                                """
                                update file as f
                                   set claim = :key, claimed_until = now() + interval '2 min'
                                 where id in (:ids)
                                   and uploader = :person
                                   and (claim = :key or claimed_until < now())
                                   and not exists (select 1 from matter_file m where m.file = f.id)
                                """)
                        .param("ids", ids)
                        .param("person", person)
                        .param("key", key)
                        .update();
        return claimed == ids.size();
    }

    void release(Collection<String> ids, String person, String key) {
        db.sql(
                        """
                        update file
                           set claimed_until = '-infinity'
                         where id in (:ids) and uploader = :person and claim = :key
                        """)
                .param("ids", ids)
                .param("person", person)
                .param("key", key)
                .update();
    }

    void hold(Collection<String> ids, String person, int days) {
        db.sql(
                        """
                        update file
                           set drafted_until = now() + make_interval(days => :days)
                         where id in (:ids) and uploader = :person
                        """)
                .param("ids", ids)
                .param("person", person)
                .param("days", days)
                .update();
    }
}
