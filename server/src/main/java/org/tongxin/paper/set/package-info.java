/// Setting (排版): a letter into pages of characters and rules, each at its place in millimetres.
@NullMarked
package org.tongxin.paper.set;

import org.jspecify.annotations.NullMarked;
