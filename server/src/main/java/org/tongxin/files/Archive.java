package org.tongxin.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The table of contents of a ZIP file, read from its end as unpackers do, without unpacking
/// anything (APPNOTE.TXT 4.3). Bounded, so that a forged table costs nothing.
///
/// @param start offset at which the archive says it starts; not 0 when something stands before it
record Archive(Set<String> names, long start) {

    private static final int END_BYTES = 22;
    private static final int COMMENT_MAX = 0xffff;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int TABLE_MAX = 1 << 20;

    /// Empty when these bytes are no ZIP file that ends where they end.
    static Optional<Archive> in(Spool spool) throws IOException {
        var length = (int) Math.min(spool.size(), END_BYTES + COMMENT_MAX);
        var tail = little(spool.at(spool.size() - length, length));
        for (var at = length - END_BYTES; at >= 0; at--) {
            var comment = tail.getShort(at + END_BYTES - 2) & 0xffff;
            if (tail.getInt(at) == END && at + END_BYTES + comment == length) {
                return Optional.of(table(spool, tail, at, spool.size() - length + at));
            }
        }
        return Optional.empty();
    }

    /// @param end where in the file the record at `at` stands
    private static Archive table(Spool spool, ByteBuffer tail, int at, long end)
            throws IOException {
        var size = tail.getInt(at + 12) & 0xffffffffL;
        var start = end - size - (tail.getInt(at + 16) & 0xffffffffL);
        var names = new HashSet<String>();
        if (size > TABLE_MAX || size > end) {
            return new Archive(names, start);
        }
        var bytes = spool.at(end - size, (int) size);
        var table = little(bytes);
        while (table.remaining() >= ENTRY_BYTES && table.getInt(table.position()) == ENTRY) {
            var from = table.position();
            var name = table.getShort(from + 28) & 0xffff;
            var rest = (table.getShort(from + 30) & 0xffff) + (table.getShort(from + 32) & 0xffff);
            if (table.remaining() < ENTRY_BYTES + name + rest) {
                break;
            }
            names.add(new String(bytes, from + ENTRY_BYTES, name, UTF_8));
            table.position(from + ENTRY_BYTES + name + rest);
        }
        return new Archive(names, start);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Whether code travels in it (宏).
    boolean hasMacros() {
        return names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    }
}
