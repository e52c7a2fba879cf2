package org.tongxin.paper.font;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/// The file around the tables of a font: a directory with check sums, then the tables.
final class Sfnt {

    private static final int MAGIC_SUM = 0xB1B0AFBA;

    /// Where `head` keeps what makes the sum of the whole file come out.
    private static final int ADJUSTMENT = 8;

    static byte[] join(SortedMap<String, byte[]> tables) {
        var count = tables.size();
        var size = 12 + 16 * count;
        for (var table : tables.values()) {
            size += padded(table.length);
        }
        var file = ByteBuffer.allocate(size);
        var power = Integer.highestOneBit(count);
        file.putInt(0x00010000);
        file.putShort((short) count);
        file.putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (count - power)));
        var at = 12 + 16 * count;
        var head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            head = table.getKey().equals("head") ? at : head;
            file.put(table.getKey().getBytes(US_ASCII));
            file.putInt(sum(table.getValue()));
            file.putInt(at);
            file.putInt(table.getValue().length);
            at += padded(table.getValue().length);
        }
        for (var table : tables.values()) {
            file.put(table);
            file.position(padded(file.position()));
        }
        file.putInt(head + ADJUSTMENT, MAGIC_SUM - sum(file.array()));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(byte[] bytes) {
        var whole = ByteBuffer.wrap(java.util.Arrays.copyOf(bytes, padded(bytes.length)));
        var sum = 0;
        while (whole.hasRemaining()) {
            sum += whole.getInt();
        }
        return sum;
    }

    private Sfnt() {}
}
