package org.tongxin.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The addresses and contents under which a log serves its tree (瓦片), as C2SP tlog-tiles writes
/// them: pieces of 256 hashes that never change once full.
public final class Tiles {

    /// Levels of the tree per level of tiles.
    public static final int HEIGHT = 8;

    /// Hashes or entries in a full tile.
    public static final int WIDTH = 1 << HEIGHT;

    public static final int LEVEL_MAX = 63;

    /// Bytes in the longest entry that a bundle can carry.
    public static final int ENTRY_LENGTH_MAX = 0xffff;

    private static final Pattern PATH =
            Pattern.compile(
                    "tile/(?<level>entries|[0-9]{1,2})/(?<index>(x[0-9]{3}/){0,6}[0-9]{3})"
                            + "(\\.p/(?<width>[0-9]{1,3}))?");

    private Tiles() {}

    /// `tile/0/x001/067.p/8`: the tile at this level and index, partial below a width of 256.
    public static String path(int level, long index, int width) {
        if (level < 0 || level > LEVEL_MAX) {
            throw new IllegalArgumentException("tile level from 0 to 63, not " + level);
        }
        return "tile/" + level + "/" + tail(index, width);
    }

    /// `tile/entries/x001/067.p/8`
    public static String entriesPath(long index, int width) {
        return "tile/entries/" + tail(index, width);
    }

    /// How much of a tile a tree of `size` has: 0 to 256.
    public static int width(int level, long index, long size) {
        var atLevel = level * HEIGHT >= Long.SIZE ? 0 : size >>> (level * HEIGHT);
        return index > atLevel / WIDTH ? 0 : (int) Math.min(WIDTH, atLevel - index * WIDTH);
    }

    /// Reads an address without its leading slash; empty unless it is written exactly as ours are.
    public static Optional<TilePath> parse(String path) {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var index = Text.decimal(unpadded(match.group("index").replaceAll("[x/]", "")));
        var given = match.group("width");
        var width = given == null ? WIDTH : Integer.parseInt(given);
        if (index.isEmpty() || width < 1 || width > WIDTH) {
            return Optional.empty();
        }
        var level = match.group("level");
        TilePath read =
                level.equals("entries")
                        ? new TilePath.Entries(index.getAsLong(), width)
                        : new TilePath.Hashes(Integer.parseInt(level), index.getAsLong(), width);
        return Optional.of(read).filter(p -> isWritten(p, path));
    }

    /// A bundle: each entry after its length in two bytes, most significant first. An entry longer
    /// than 65,535 bytes is refused: the door keeps leaves below that.
    public static byte[] bundle(List<byte[]> entries) {
        var out = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (entry.length > ENTRY_LENGTH_MAX) {
                throw new IllegalArgumentException("entry of " + entry.length + " > 65535 bytes");
            }
            out.write(entry.length >>> Byte.SIZE);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /// Reads a bundle of at most 256 entries.
    public static Optional<List<byte[]>> entries(byte[] bundle) {
        var in = ByteBuffer.wrap(bundle);
        var entries = new ArrayList<byte[]>();
        while (in.hasRemaining()) {
            var length = in.remaining() < Short.BYTES ? -1 : Short.toUnsignedInt(in.getShort());
            if (length < 0 || length > in.remaining() || entries.size() == WIDTH) {
                return Optional.empty();
            }
            var entry = new byte[length];
            in.get(entry);
            entries.add(entry);
        }
        return Optional.of(entries);
    }

    private static boolean isWritten(TilePath read, String path) {
        return switch (read) {
            case TilePath.Hashes(var level, var index, var width) ->
                    level <= LEVEL_MAX && path(level, index, width).equals(path);
            case TilePath.Entries(var index, var width) -> entriesPath(index, width).equals(path);
        };
    }

    private static String tail(long index, int width) {
        if (index < 0 || width < 1 || width > WIDTH) {
            throw new IllegalArgumentException("no tile " + index + " of width " + width);
        }
        var path = three(index % 1000);
        for (var rest = index / 1000; rest > 0; rest /= 1000) {
            path = "x" + three(rest % 1000) + "/" + path;
        }
        return width == WIDTH ? path : path + ".p/" + width;
    }

    private static String three(long number) {
        return Long.toString(1000 + number).substring(1);
    }

    private static String unpadded(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }
}
