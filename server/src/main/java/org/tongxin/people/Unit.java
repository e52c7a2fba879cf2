package org.tongxin.people;

import org.jspecify.annotations.Nullable;

/// An organisation or a part of one (单位).
public record Unit(String code, String zh, String en, String kind, @Nullable String parent) {}
