package org.tongxin.shell.kit;

/// Head of a page: number or place above, title, one sentence below.
///
/// @param above or `""`
/// @param lead or `""`
public record PageHead(String above, String title, String lead) {}
