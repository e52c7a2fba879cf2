package org.tongxin.api.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import org.tongxin.chain.FieldError;

/// A file as a request carries it: as the part `file` of a form, or as the whole body with its name
/// in `Content-Disposition` or in `?name=`.
record Incoming(String name, Source content) {

    private static final String PART = "file";
    private static final String NAME = "name";

    /// Where the bytes come from.
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /// Fills in `errors` what is wrong; empty when something is.
    static Optional<Incoming> read(HttpServletRequest request, List<FieldError> errors) {
        var form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        refuseOthers(request.getParameterMap().keySet(), Set.of(NAME), errors);
        var incoming =
                form == null
                        ? new Incoming(named(request, fromHeader(request)), request::getInputStream)
                        : fromForm(form, errors);
        return errors.isEmpty() ? Optional.ofNullable(incoming) : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Incoming fromForm(
            MultipartHttpServletRequest form, List<FieldError> errors) {
        refuseOthers(form.getMultiFileMap().keySet(), Set.of(PART), errors);
        var parts = form.getFiles(PART);
        if (parts.size() != 1) {
            errors.add(FieldError.of(PART, parts.isEmpty() ? "required" : "given-twice"));
            return null;
        }
        MultipartFile part = parts.getFirst();
        var name = part.getOriginalFilename();
        return new Incoming(named(form, name == null ? "" : name), part::getInputStream);
    }

    private static void refuseOthers(
            Set<String> given, Set<String> known, List<FieldError> errors) {
        given.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .limit(20)
                .forEach(name -> errors.add(FieldError.of(name, "unknown-field")));
    }

    private static String named(HttpServletRequest request, String otherwise) {
        var name = request.getParameter(NAME);
        return name == null || name.isBlank() ? otherwise : name;
    }

    private static String fromHeader(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        try {
            var name = header == null ? null : ContentDisposition.parse(header).getFilename();
            return name == null ? "" : name;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    /// Whether the body is a form without files, which HTTP clients send when they are told nothing
    /// else; its bytes may be read as parameters before anybody sees them.
    static boolean isPlainForm(HttpServletRequest request) {
        var type = request.getContentType();
        try {
            return type != null
                    && MediaType.APPLICATION_FORM_URLENCODED.includes(
                            MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException unreadable) {
            return true;
        }
    }
}
