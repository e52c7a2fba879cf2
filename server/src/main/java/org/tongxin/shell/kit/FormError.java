package org.tongxin.shell.kit;

/// One line of the error summary; `field` is the name of the [FieldView] it leads to.
public record FormError(String field, String sentence) {}
