package org.tongxin.paper.font;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// Which glyph a code point has: the first one glyph 1, and so on. Once for the basic plane, once
/// for all planes.
final class Cmap {

    private static final int LAST_OF_PLANE = 0xFFFF;

    static void write(List<Integer> codePoints, DataOutputStream out) throws IOException {
        var basic = codePoints.stream().filter(one -> one < LAST_OF_PLANE).toList();
        var segments = basic.size() + 1;
        var length = 16 + 8 * segments;
        out.writeShort(0);
        out.writeShort(2);
        out.writeShort(3);
        out.writeShort(1);
        out.writeInt(20);
        out.writeShort(3);
        out.writeShort(10);
        out.writeInt(20 + length);
        inPlane(basic, length, out);
        inAll(codePoints, out);
    }

    /// Format 4, a segment for each.
    private static void inPlane(List<Integer> codePoints, int length, DataOutputStream out)
            throws IOException {
        var segments = codePoints.size() + 1;
        var power = Integer.highestOneBit(segments);
        for (var half :
                new int[] {
                    4,
                    length,
                    0,
                    2 * segments,
                    2 * power,
                    Integer.numberOfTrailingZeros(power),
                    2 * (segments - power)
                }) {
            out.writeShort(half);
        }
        for (var one : codePoints) {
            out.writeShort(one);
        }
        out.writeShort(LAST_OF_PLANE);
        out.writeShort(0);
        for (var one : codePoints) {
            out.writeShort(one);
        }
        out.writeShort(LAST_OF_PLANE);
        for (var i = 0; i < codePoints.size(); i++) {
            out.writeShort(i + 1 - codePoints.get(i));
        }
        out.writeShort(1);
        for (var i = 0; i < segments; i++) {
            out.writeShort(0);
        }
    }

    /// Format 12, a group for each.
    private static void inAll(List<Integer> codePoints, DataOutputStream out) throws IOException {
        out.writeShort(12);
        out.writeShort(0);
        out.writeInt(16 + 12 * codePoints.size());
        out.writeInt(0);
        out.writeInt(codePoints.size());
        for (var i = 0; i < codePoints.size(); i++) {
            out.writeInt(codePoints.get(i));
            out.writeInt(codePoints.get(i));
            out.writeInt(i + 1);
        }
    }

    private Cmap() {}
}
