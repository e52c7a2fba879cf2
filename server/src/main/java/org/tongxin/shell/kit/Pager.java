package org.tongxin.shell.kit;

/// Ways to the pages before and after 翻页, by cursor.
///
/// @param prevHref or `""` on the first page
/// @param nextHref or `""` on the last
/// @param count how many there are, in words, or `""`
public record Pager(String prevHref, String nextHref, String count) {}
