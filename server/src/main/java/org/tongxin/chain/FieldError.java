package org.tongxin.chain;

/// Why a field could not be read. The words stand in the messages under `error.<code>`.
///
/// @param mention what the words mention: the most characters, the option nobody offered
public record FieldError(String field, String code, String mention) {}
