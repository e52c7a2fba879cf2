package org.tongxin.access.held;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.TableView;

/// What is held of oneself 我的个人信息.
public record HeldPage(Frame frame, List<Kind> kinds) implements Page {

    /// One kind of thing.
    ///
    /// @param why what it is held for
    /// @param howLong how long it is kept
    /// @param right how it is corrected or ended
    /// @param table absent rows when nothing is held
    /// @param more whether there is more than the table shows
    public record Kind(
            String code,
            String name,
            String why,
            String howLong,
            String right,
            TableView table,
            boolean more) {}

    @Override
    public String template() {
        return "access/held.jte";
    }
}
