/// Tests of drafts.
@NullMarked
package org.tongxin.drafts;

import org.jspecify.annotations.NullMarked;
