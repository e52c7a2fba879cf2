package org.tongxin.publication.web;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.Pager;

/// The list of what is public (公开提案), newest first.
///
/// @param query what was looked for, or `""`
/// @param error why it could not be looked for, or `""`
public record PublicListPage(
        Frame frame,
        String query,
        String error,
        List<Line> lines,
        List<EmptyState> empty,
        Pager pager)
        implements Page {

    @Override
    public boolean isOpen() {
        return frame.who().isEmpty();
    }

    @Override
    public String template() {
        return "publication/list.jte";
    }

    public record Line(
            String href, String title, String numbers, String lead, String units, Badge stage) {}
}
