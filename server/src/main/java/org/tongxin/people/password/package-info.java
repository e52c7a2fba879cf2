/// Inside of people: how passwords are hashed.
@NullMarked
package org.tongxin.people.password;

import org.jspecify.annotations.NullMarked;
