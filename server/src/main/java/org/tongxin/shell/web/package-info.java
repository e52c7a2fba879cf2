/// Inside of the shell: wiring of jte into Spring MVC, the edge, the pages of the shell itself.
@NullMarked
package org.tongxin.shell.web;

import org.jspecify.annotations.NullMarked;
