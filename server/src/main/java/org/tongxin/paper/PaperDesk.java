package org.tongxin.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;

/// Gives papers out (取件): which there are for a reader, and each as a file.
@Component
public class PaperDesk {

    private final List<PaperSource> sources;
    private final Press press;
    private final InstantSource instants;

    PaperDesk(List<PaperSource> sources, Press press, InstantSource instants) {
        this.sources = List.copyOf(sources);
        this.press = press;
        this.instants = instants;
    }

    public List<Paper> of(Acts.Seen seen, Actor reader) {
        return sources.stream()
                .filter(source -> source.kind().equals(seen.kind().code()))
                .flatMap(source -> source.papers(seen, reader).stream())
                .toList();
    }

    public List<Format> formats() {
        return press.formats();
    }

    /// A paper as a file to be saved; empty when there is none of that name for this reader.
    ///
    /// @param file code of the paper and ending, such as `reply-1.pdf`
    public Optional<ResponseEntity<byte[]>> fetch(Acts.Seen seen, Actor reader, String file) {
        var dot = file.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var format = Format.ending(file.substring(dot + 1)).filter(formats()::contains);
        return format.flatMap(
                wanted ->
                        of(seen, reader).stream()
                                .filter(paper -> paper.code().equals(file.substring(0, dot)))
                                .findFirst()
                                .map(paper -> file(paper, wanted)));
    }

    /// A paper as a file to be saved, for whoever may read it.
    public ResponseEntity<byte[]> file(Paper paper, Format format) {
        var name = paper.fileName() + "." + format.ending();
        var saved = ContentDisposition.attachment().filename(name, UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(print(paper, format));
    }

    /// The bytes of a paper.
    public byte[] print(Paper paper, Format format) {
        try {
            return press.print(paper.letter().get(), format, Moment.today(instants));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot print " + paper.code(), broken);
        }
    }
}
