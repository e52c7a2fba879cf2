package org.tongxin.notice.web;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.Pager;

/// Notices 通知: what the reader is told, the newest first.
///
/// @param lead how many are unread, in words
/// @param upTo id up to which a button puts all aside, 0 when there is nothing to put aside
/// @param unread whether only those not read are shown
/// @param done what was just done, or `""`
public record NoticesPage(
        Frame frame,
        String lead,
        long upTo,
        boolean unread,
        List<Line> lines,
        List<EmptyState> empty,
        Pager pager,
        String done)
        implements Page {

    /// One notice.
    ///
    /// @param href where it leads, or `""`
    /// @param note number, and the post it concerns him in where that is another
    public record Line(
            String href,
            boolean read,
            Badge why,
            String said,
            String title,
            String note,
            String at,
            List<DueView> due) {}

    @Override
    public String template() {
        return "notice/notices.jte";
    }
}
