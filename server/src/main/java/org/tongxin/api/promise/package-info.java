/// The promises of all matters over HTTP (承诺台账接口).
@NullMarked
package org.tongxin.api.promise;

import org.jspecify.annotations.NullMarked;
