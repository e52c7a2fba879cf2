/// `tongxin bench http` (测接口): what one case costs a whole installation, asked over HTTP.
///
/// The server is a process of its own, as a user starts it; nothing of it is measured from within.
@NullMarked
package org.tongxin.bench.http;

import org.jspecify.annotations.NullMarked;
