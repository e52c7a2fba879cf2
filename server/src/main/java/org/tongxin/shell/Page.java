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

    /// Whether it is the same for everybody who asks in the same language and manner: anybody may
    /// keep it then, asking each time whether it still holds. Made with [Frames#open].
    default boolean isOpen() {
        return false;
    }

    /// Where the browser goes instead of showing anything, `""` for a page that is shown.
    default String elsewhere() {
        return "";
    }

    /// The answer to an act that was done: see the address (303), and read there what was done.
    ///
    /// @param done a sentence for the page that follows, or `""`; at most a few hundred characters
    static Page seeOther(String address, String done) {
        return new SeeOther(address, done);
    }

    /// Answers with 303; keeps the sentence for the page that follows.
    record SeeOther(String elsewhere, String done) implements Page {

        @Override
        public String template() {
            return "";
        }

        @Override
        public int status() {
            return 303;
        }
    }
}
