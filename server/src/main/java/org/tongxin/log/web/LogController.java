package org.tongxin.log.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongxin.journal.TilePath;
import org.tongxin.journal.Tiles;
import org.tongxin.log.Checkpoints;
import org.tongxin.log.LogKey;
import org.tongxin.matter.log.StoredTree;

/// What anyone may fetch to check the journal: checkpoint, public key, tiles of hashes.
@Controller
@RequestMapping("/log")
class LogController {

    private static final MediaType TEXT = new MediaType("text", "plain", UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Checkpoints checkpoints;
    private final StoredTree tree;
    private final LogKey key;

    LogController(Checkpoints checkpoints, StoredTree tree, LogKey key) {
        this.checkpoints = checkpoints;
        this.tree = tree;
        this.key = key;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return checkpoints
                .newest()
                .map(newest -> text(newest.note().encoded()))
                .orElseGet(LogController::notThere);
    }

    @GetMapping("/vkey")
    ResponseEntity<byte[]> vkey() {
        return text(key.vkey().text() + "\n");
    }

    /// Tiles of hashes as far as the newest checkpoint goes. Entries are not served: decision 0021.
    @GetMapping("/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        var path = request.getRequestURI().substring((request.getContextPath() + "/log/").length());
        return Tiles.parse(path)
                .filter(TilePath.Hashes.class::isInstance)
                .flatMap(wanted -> hashes((TilePath.Hashes) wanted))
                .map(LogController::forEver)
                .orElseGet(LogController::notThere);
    }

    private Optional<byte[]> hashes(TilePath.Hashes wanted) {
        var size = checkpoints.newest().map(Checkpoints.Published::size).orElse(0L);
        if (wanted.width() > Tiles.width(wanted.level(), wanted.index(), size)) {
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream();
        tree.tile(wanted.level(), wanted.index(), wanted.width())
                .forEach(hash -> out.writeBytes(hash.bytes()));
        return Optional.of(out.toByteArray());
    }

    private static ResponseEntity<byte[]> forEver(byte[] tile) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(FOR_EVER)
                .body(tile);
    }

    private static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(text.getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> notThere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body("这里没有这样的内容。There is nothing here.\n".getBytes(UTF_8));
    }
}
