/// The story of a matter (留痕): one sentence a fact, in the reader's language, in exactly one place.
///
/// Facts recorded: none. It reads those of all kinds, by their versioned names.
///
/// Invariants:
/// 1. Every fact has a sentence in zh and en.
///
/// It opens no sealed text: a sentence holds what the leaf holds.
@NullMarked
@ApplicationModule
package org.tongxin.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
