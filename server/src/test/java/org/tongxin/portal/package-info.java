/// Pages in a real browser: whole stories, keyboard, phone, no JavaScript, accessibility.
@NullMarked
package org.tongxin.portal;

import org.jspecify.annotations.NullMarked;
