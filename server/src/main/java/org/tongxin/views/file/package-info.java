/// Files sent in by the script of a form, and fetched by whoever may read them.
@NullMarked
package org.tongxin.views.file;

import org.jspecify.annotations.NullMarked;
