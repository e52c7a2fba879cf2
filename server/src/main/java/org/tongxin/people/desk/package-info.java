/// What administrators do with persons, posts and accounts, and a person with his own account. Each
/// act is recorded in the access log in its own transaction; a refusal is a value.
@NullMarked
@NamedInterface("desk")
package org.tongxin.people.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
