package org.tongxin.shell;

import java.util.List;

/// The public home page 首页: what this is, its three faces, and the way to one's own matter.
public record HomePage(Frame frame, List<HomeSource.Count> counts, List<Face> faces)
        implements Page {

    @Override
    public String template() {
        return "shell/home.jte";
    }

    /// 一网通办, 一网协同 or 一网统管; a face without address is told but not linked.
    public record Face(String code, String href) {}
}
