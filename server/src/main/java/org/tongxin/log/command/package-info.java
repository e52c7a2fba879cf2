/// Checking from the command line: `journal verify`, `journal replay`, `receipt verify`.
@NullMarked
package org.tongxin.log.command;

import org.jspecify.annotations.NullMarked;
