/// Inside of access: sessions, the pages to sign in, out and to another post, and what is answered
/// to somebody who is not signed in.
@NullMarked
package org.tongxin.access.session;

import org.jspecify.annotations.NullMarked;
