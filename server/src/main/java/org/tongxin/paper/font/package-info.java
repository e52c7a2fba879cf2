/// Fonts: outlines of single characters, and small TrueType files of those that a paper shows.
@NullMarked
package org.tongxin.paper.font;

import org.jspecify.annotations.NullMarked;
