package org.tongxin.acts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tongxin.files.Attachments;
import org.tongxin.files.StoredFile;
import org.tongxin.matter.Actor;

/// Gives a file out to whoever may see what it hangs on, to be saved and not to be opened in the
/// page.
@Component
public class FileAnswers {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private final Attachments attachments;
    private final Acts acts;

    FileAnswers(Attachments attachments, Acts acts) {
        this.attachments = attachments;
        this.acts = acts;
    }

    /// Empty when it is not there, or not this reader's to read.
    public Optional<ResponseEntity<Resource>> fetch(String id, Actor reader) {
        return attachments.find(id).filter(file -> mayRead(file, reader)).map(this::bytes);
    }

    /// Asked at every reading: who saw a matter yesterday may not see it today.
    private boolean mayRead(StoredFile file, Actor reader) {
        return file.matter()
                .map(
                        matter ->
                                acts.see(matter, reader)
                                        .filter(
                                                seen ->
                                                        Discretion.tellsFile(
                                                                seen, file.id(), reader))
                                        .isPresent())
                .orElseGet(() -> file.uploader().equals(reader.person()));
    }

    private ResponseEntity<Resource> bytes(StoredFile file) {
        var name = ContentDisposition.attachment().filename(file.name(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().media()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new Content(attachments, file));
    }

    /// The bytes of a file as Spring sends them: piece by piece, also a range of them.
    private static final class Content extends AbstractResource {

        private final Attachments attachments;
        private final StoredFile file;

        Content(Attachments attachments, StoredFile file) {
            this.attachments = attachments;
            this.file = file;
        }

        @Override
        public long contentLength() {
            return file.size();
        }

        @Override
        public InputStream getInputStream() {
            return attachments.read(file);
        }

        @Override
        public String getDescription() {
            return "file " + file.id();
        }
    }
}
