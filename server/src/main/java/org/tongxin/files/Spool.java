package org.tongxin.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/// What is being sent in, on disk until it is known what it is: in a file without a name, so that
/// nothing of it is left when the process dies.
final class Spool implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final FileChannel channel;
    private final byte[] hash;
    private final long size;

    private Spool(FileChannel channel, byte[] hash, long size) {
        this.channel = channel;
        this.hash = hash;
        this.size = size;
    }

    /// The sender hung up, or sent less than announced.
    static final class CutOff extends Exception {
        CutOff(IOException cause) {
            super("what was sent in ends too early", cause);
        }
    }

    /// @param most bytes to take in; one more is read, so that [#size] tells when there were more
    static Spool of(InputStream in, long most, Path folder) throws IOException, CutOff {
        Files.createDirectories(folder);
        var channel =
                FileChannel.open(
                        folder.resolve(UUID.randomUUID() + ".part"),
                        Set.of(
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE));
        var whole = false;
        try {
            var sha = Hashes.sha256();
            var size = copy(in, channel, sha, most);
            whole = true;
            return new Spool(channel, sha.digest(), size);
        } finally {
            if (!whole) {
                channel.close();
            }
        }
    }

    private static long copy(InputStream in, FileChannel to, MessageDigest sha, long most)
            throws IOException, CutOff {
        var buffer = new byte[BUFFER_BYTES];
        var size = 0L;
        while (size <= most) {
            var read = read(in, buffer, (int) Math.min(buffer.length, most + 1 - size));
            if (read < 0) {
                break;
            }
            sha.update(buffer, 0, read);
            var left = ByteBuffer.wrap(buffer, 0, read);
            while (left.hasRemaining()) {
                to.write(left);
            }
            size += read;
        }
        return size;
    }

    private static int read(InputStream in, byte[] buffer, int most) throws CutOff {
        try {
            return in.read(buffer, 0, most);
        } catch (IOException cutOff) {
            throw new CutOff(cutOff);
        }
    }

    long size() {
        return size;
    }

    /// SHA-256 of all of it.
    byte[] hash() {
        return hash.clone();
    }

    /// The bytes from an offset on, fewer where it ends before.
    byte[] at(long offset, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                return Arrays.copyOf(bytes.array(), bytes.position());
            }
        }
        return bytes.array();
    }

    /// All of it as text.
    Reader text(CharsetDecoder decoder) throws IOException {
        channel.position(0);
        return Channels.newReader(channel, decoder, BUFFER_BYTES);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
