package org.tongxin.shell;

/// Who is signed in, as the head of a page says it.
///
/// @param name the person's name
/// @param post post and unit in words, or `""`
public record Who(String name, String post) {}
