/// Official papers of a matter (文书): which there are, and each as a file.
@NullMarked
package org.tongxin.api.paper;

import org.jspecify.annotations.NullMarked;
