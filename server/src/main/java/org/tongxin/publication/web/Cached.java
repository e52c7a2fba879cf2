package org.tongxin.publication.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/// Answers that anybody may keep, asking each time whether they still hold: by the hash of what is
/// in them. Not by the day of the last change, which is none when something is taken down.
final class Cached {

    static final MediaType XML = new MediaType("application", "xml", UTF_8);
    static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);
    static final MediaType RSS = new MediaType("application", "rss+xml", UTF_8);
    static final MediaType CSV = new MediaType("text", "csv", UTF_8);
    static final MediaType JSON = new MediaType("application", "json", UTF_8);
    static final MediaType TEXT = new MediaType("text", "plain", UTF_8);

    static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return answer(type, text, new HttpHeaders());
    }

    /// The tag is weak, since packed and plain bytes differ; with a strong one nothing is packed.
    ///
    /// @param headers what is said beside it
    static ResponseEntity<byte[]> answer(MediaType type, String text, HttpHeaders headers) {
        var bytes = text.getBytes(UTF_8);
        headers.setETag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(bytes)));
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.setContentType(type);
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }

    private Cached() {}
}
