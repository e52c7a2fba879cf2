package org.tongxin.shell;

import java.util.List;
import java.util.Optional;

/// A module's lines in the navigation; several beans are shown in their `@Order`.
@FunctionalInterface
public interface NavSource {
    /// Only what this person may open; `who` is empty for the public.
    List<NavItem> items(Optional<Who> who, Words words);
}
