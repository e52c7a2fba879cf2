package org.tongxin.publication.web;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// What open data there is (开放数据), and under which licence.
///
/// @param licence address of its text
/// @param jsonMax matters in one answer of JSON, and `csvMax`: of CSV
public record OpenDataPage(Frame frame, String licence, List<Told> tables, int jsonMax, int csvMax)
        implements Page {

    @Override
    public boolean isOpen() {
        return frame.who().isEmpty();
    }

    @Override
    public String template() {
        return "publication/open.jte";
    }

    /// One table.
    public record Told(String name, String href, String columns) {}
}
