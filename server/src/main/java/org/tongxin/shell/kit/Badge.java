package org.tongxin.shell.kit;

/// A state as sign and word.
public record Badge(String words, Tone tone) {}
