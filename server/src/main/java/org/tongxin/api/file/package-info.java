/// Attachments over HTTP (附件接口): sent in and fetched.
@NullMarked
package org.tongxin.api.file;

import org.jspecify.annotations.NullMarked;
