package org.tongxin.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Says who is signed in; one bean, given by the module that knows people.
@FunctionalInterface
public interface SignedIn {
    Optional<Who> who(HttpServletRequest request);
}
