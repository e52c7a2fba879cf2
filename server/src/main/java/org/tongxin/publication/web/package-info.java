/// The pages, feeds, maps and files of what is public; nobody signs in for them.
@NullMarked
package org.tongxin.publication.web;

import org.jspecify.annotations.NullMarked;
