/// Tests of attachments.
@NullMarked
package org.tongxin.files;

import org.jspecify.annotations.NullMarked;
