package org.tongxin.access.session;

import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// A form came in after its session had ended, and is kept as its writer's draft.
///
/// @param signIn where to sign in, and from there back to the form
public record KeptPage(Frame frame, String signIn) implements Page {

    @Override
    public String template() {
        return "access/kept.jte";
    }

    @Override
    public int status() {
        return 401;
    }
}
