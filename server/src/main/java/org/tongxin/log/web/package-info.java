/// The log over HTTP, for anyone: C2SP tlog-tiles under `/log`.
@NullMarked
package org.tongxin.log.web;

import org.jspecify.annotations.NullMarked;
