package org.tongxin.shell;

/// One line of the navigation.
///
/// @param group place of work above the line on the desk, or `""`
/// @param count how many wait there, in words, or `""`; never a red dot
public record NavItem(String group, String label, String href, String count) {

    /// Whether the reader is here: on the address itself or below it.
    public boolean at(String path) {
        var here = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
        return here.equals(href) || (href.length() > 1 && here.startsWith(href + "/"));
    }
}
