package org.tongxin.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Contents by their hash, in pieces of 1 MiB.
@Component
class Contents {

    private static final int CHUNK_BYTES = 1 << 20;

    private final JdbcClient db;

    Contents(JdbcClient db) {
        this.db = db;
    }

    /// Stores a content unless it is there, and locks it until the end of the transaction, so that
    /// it is not removed as unused meanwhile.
    void store(Spool spool) {
        db.sql(
                        """
                        insert into file_content as c (hash, size)
                        values (:hash, :size)
                            on conflict (hash) do update set size = c.size
                        """)
                .param("hash", spool.hash())
                .param("size", spool.size())
                .update();
        if (chunk(spool.hash(), 0).length == 0) {
            chunks(spool);
        }
    }

    private void chunks(Spool spool) {
        try {
            for (var no = 0; (long) no * CHUNK_BYTES < spool.size(); no++) {
                db.sql("insert into file_chunk (hash, no, bytes) values (:hash, :no, :bytes)")
                        .param("hash", spool.hash())
                        .param("no", no)
                        .param("bytes", spool.at((long) no * CHUNK_BYTES, CHUNK_BYTES))
                        .update();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read back what came in", broken);
        }
    }

    private byte[] chunk(byte[] hash, int no) {
        return db.sql("select bytes from file_chunk where hash = :hash and no = :no")
                .param("hash", hash)
                .param("no", no)
                .query(byte[].class)
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    InputStream read(StoredFile file) {
        return new Reading(file);
    }

    /// One piece in memory at a time, and no connection held between two.
    private final class Reading extends InputStream {

        private final StoredFile file;
        private final java.security.MessageDigest sha = Hashes.sha256();
        private byte[] piece = new byte[0];
        private int at;
        private int next;
        private long left;

        Reading(StoredFile file) {
            this.file = file;
            this.left = file.size();
        }

        @Override
        public int read() throws IOException {
            return fill() ? piece[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            var some = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, offset, some);
            at += some;
            return some;
        }

        /// Loads the next piece when this one is used up.
        private boolean fill() throws IOException {
            if (at < piece.length) {
                return true;
            }
            if (left == 0) {
                return false;
            }
            piece = chunk(file.hash(), next++);
            at = 0;
            left -= piece.length;
            sha.update(piece);
            var broken = piece.length == 0 || left < 0;
            if (broken || (left == 0 && !java.util.Arrays.equals(sha.digest(), file.hash()))) {
                piece = new byte[0];
                throw new IOException("the content of " + file.id() + " is not what came in");
            }
            return true;
        }
    }
}
