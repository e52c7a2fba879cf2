/// What is held of oneself (我的个人信息), to be seen and taken along.
@NullMarked
package org.tongxin.access.held;

import org.jspecify.annotations.NullMarked;
