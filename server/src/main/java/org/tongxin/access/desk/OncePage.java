package org.tongxin.access.desk;

import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// Something that is shown once and not kept 仅显示一次: a link, a token.
///
/// @param lead what to do with it
/// @param secret what to copy
/// @param back address to go on to
public record OncePage(Frame frame, String lead, String secret, String back) implements Page {
    @Override
    public String template() {
        return "access/once.jte";
    }
}
