package org.tongxin.shell;

/// What a controller returns: a record with all that one jte template shows. The template takes it
/// as its only parameter, named `page`.
public interface Page {

    /// Path below `src/main/jte`, such as `shell/home.jte`.
    String template();

    /// HTTP status; 409 and 422 are swapped by htmx like 200.
    default int status() {
        return 200;
    }
}
