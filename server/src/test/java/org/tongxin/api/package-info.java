/// The REST interface as programs meet it: over real HTTP, on a real database.
@NullMarked
package org.tongxin.api;

import org.jspecify.annotations.NullMarked;
