package org.tongxin.files;

import java.io.InputStream;

/// A file as it comes in.
///
/// @param person id of whoever sends it
/// @param key idempotency key, new for each file
/// @param name as the sender calls it; may be empty
public record Sent(String person, String key, String name, InputStream content) {}
