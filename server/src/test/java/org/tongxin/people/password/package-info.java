@NullMarked
package org.tongxin.people.password;

import org.jspecify.annotations.NullMarked;
