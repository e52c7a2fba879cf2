package org.tongxin.launch;

import java.util.Optional;

/// What a module has to say to whoever sits at the server when it has started. It is printed, and
/// stands in no log.
@FunctionalInterface
public interface Notice {

    /// A few lines, or nothing.
    Optional<String> text();
}
