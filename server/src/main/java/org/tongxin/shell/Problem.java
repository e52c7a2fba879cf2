package org.tongxin.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A problem on the wire (RFC 9457), also the content of a problem page.
///
/// @param type `/problems/<code>`, stable
/// @param title one sentence, the same for every problem of this type
/// @param detail what to do now, or `""`
/// @param instance address the problem is about
/// @param errors one per field that cannot be read; left out when empty
/// @param reference id under which a defect was logged, or `""`
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldError> errors,
        String reference) {

    /// The stable last part of the type.
    public String code() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /// The same with what to do now in other words.
    public Problem saying(String detail) {
        return new Problem(type, title, status, detail, instance, errors, reference);
    }

    /// The same with a sentence for each field that cannot be read.
    public Problem with(List<FieldError> errors) {
        return new Problem(type, title, status, detail, instance, errors, reference);
    }

    /// One field and what is wrong with it.
    public record FieldError(String field, String detail) {}
}
