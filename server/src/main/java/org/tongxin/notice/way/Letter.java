package org.tongxin.notice.way;

/// A message in words, ready to be sent.
///
/// @param id the same whenever it is sent again
/// @param to address or number; empty for a group
/// @param subject for ways out that know one
public record Letter(String id, String to, String subject, String text) {}
