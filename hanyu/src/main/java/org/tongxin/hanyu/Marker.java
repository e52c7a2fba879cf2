package org.tongxin.hanyu;

/// A numbering found in a text: `（二）` from `start` up to `end`.
///
/// @param strong whether it stands where a sentence may begin; a weak one may be part of a word
record Marker(Style style, int number, int start, int end, boolean strong) {}
