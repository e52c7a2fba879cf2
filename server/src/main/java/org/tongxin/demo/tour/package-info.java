/// The tour (导览) of the demo: whom to sign in as, and what to try.
@NullMarked
package org.tongxin.demo.tour;

import org.jspecify.annotations.NullMarked;
