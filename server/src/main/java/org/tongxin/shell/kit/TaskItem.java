package org.tongxin.shell.kit;

/// One line of a task list 待办.
///
/// @param href or `""` when it cannot be opened yet
public record TaskItem(String title, String href, String hint, Badge badge) {}
