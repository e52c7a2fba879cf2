package org.tongxin.matter;

/// One suggestion that wants an answer of its own (建议要点).
public record Point(int no, Sealed text) {}
