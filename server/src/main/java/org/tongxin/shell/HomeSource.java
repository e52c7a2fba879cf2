package org.tongxin.shell;

import java.util.List;

/// Figures and ways in for the public home page; one bean, or none.
@FunctionalInterface
public interface HomeSource {
    /// Public figures, at most four; the same as on the work pages.
    List<Count> counts(Words words);

    /// Address where a matter is raised 一网通办, or `""` while there is none.
    default String raiseHref() {
        return "";
    }

    /// Address of the inbox 一网协同, or `""`.
    default String handleHref() {
        return "";
    }

    /// Address of the public figures 一网统管, or `""`.
    default String overseeHref() {
        return "";
    }

    /// One figure with its words.
    record Count(String label, long number) {}
}
