package org.tongxin.log;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongxin.journal.Hash;
import org.tongxin.journal.NodeSource;
import org.tongxin.journal.Tiles;
import org.tongxin.journal.note.Checkpoint;
import org.tongxin.journal.note.Note;
import org.tongxin.journal.note.Vkey;

/// Somebody who trusts nobody: knows an address, fetches what is public, and calculates with the
/// journal library alone.
record Outsider(String address) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    String text(String path, String... headers) {
        return new String(get(path, headers).body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    Vkey key() {
        return Vkey.parse(text("/log/vkey").strip()).orElseThrow();
    }

    /// The newest checkpoint, its signature verified.
    Checkpoint checkpoint() {
        var note = Note.parse(text("/log/checkpoint")).orElseThrow();
        if (!(note.verify(key()) instanceof Note.Signed)) {
            throw new IllegalStateException("not signed by the log: " + note);
        }
        return Checkpoint.parse(note.text()).orElseThrow();
    }

    /// All leaf hashes of a tree of this size, from the tiles of level 0.
    List<Hash> leaves(long size) {
        var leaves = new ArrayList<Hash>();
        for (var index = 0L; index * Tiles.WIDTH < size; index++) {
            leaves.addAll(tile(0, index, Tiles.width(0, index, size)));
        }
        return leaves;
    }

    /// The nodes of a tree of this size, from the tiles that hold them.
    NodeSource nodes(long size) {
        return NodeSource.everyEighthLevel(
                (level, index) -> {
                    var tile = index / Tiles.WIDTH;
                    var width = Tiles.width(level / Tiles.HEIGHT, tile, size);
                    return tile(level / Tiles.HEIGHT, tile, width).get((int) (index % Tiles.WIDTH));
                });
    }

    List<Hash> tile(int level, long index, int width) {
        var answer = get("/log/" + Tiles.path(level, index, width));
        if (answer.statusCode() != 200 || answer.body().length != width * Hash.LENGTH) {
            throw new IllegalStateException(answer + " of " + answer.body().length);
        }
        var hashes = new ArrayList<Hash>();
        for (var at = 0; at < answer.body().length; at += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(answer.body(), at, at + Hash.LENGTH)));
        }
        return hashes;
    }
}
