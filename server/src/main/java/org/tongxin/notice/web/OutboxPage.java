package org.tongxin.notice.web;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.Pager;

/// The outbox 对外发送, for the system administrator: no matter is told, only what could not be sent.
///
/// @param done what was just done, or `""`
public record OutboxPage(
        Frame frame,
        List<Way> ways,
        List<Dead> dead,
        List<EmptyState> empty,
        Pager pager,
        String done)
        implements Page {

    /// One way out, with what waits there.
    public record Way(String name, String waiting, String dead) {}

    /// A message that was given up.
    public record Dead(long id, String way, String to, String at, String why) {}

    @Override
    public String template() {
        return "notice/outbox.jte";
    }
}
