package org.tongxin.access.session;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// A form that could not be taken because its sender is no longer signed in 尚未送出: nothing that was
/// written is lost, it stands in this page and is sent again after signing in.
///
/// @param action address the form was for
/// @param signIn address to sign in at, in another window
/// @param values what was written, in its order
public record UnsentPage(Frame frame, String action, String signIn, List<Value> values)
        implements Page {

    /// @param shown whether it was typed by a person, so that he sees it is there
    public record Value(String name, String text, boolean shown) {}

    @Override
    public String template() {
        return "access/unsent.jte";
    }

    @Override
    public int status() {
        return 401;
    }
}
