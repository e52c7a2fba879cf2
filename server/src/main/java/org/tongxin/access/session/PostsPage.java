package org.tongxin.access.session;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// The posts a person holds 我的岗位, one of which he acts in.
///
/// @param to address to go on to, or `""`
public record PostsPage(Frame frame, List<Line> posts, String to) implements Page {

    /// @param current whether the person acts in it now
    public record Line(String id, String words, boolean current) {}

    @Override
    public String template() {
        return "access/posts.jte";
    }
}
