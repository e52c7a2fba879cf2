package org.tongxin.access.desk;

import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Pager;
import org.tongxin.shell.kit.TableView;

/// The access log 访问日志, for the audit administrator.
///
/// @param checked whether the chain holds, in words, or `""` when not asked
/// @param holds whether it does, when asked
public record AccessLogPage(
        Frame frame, TableView table, Pager pager, String checked, boolean holds) implements Page {
    @Override
    public String template() {
        return "access/log.jte";
    }
}
