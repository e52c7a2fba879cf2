package org.tongxin.shell.kit;

/// Says why a list is empty and what to do.
///
/// @param href where to go, or `""`
/// @param act label of the link, or `""`
public record EmptyState(String why, String what, String href, String act) {}
