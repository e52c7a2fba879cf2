/// Drafts over HTTP (草稿接口): a program keeps what its user is writing, and finds what he wrote in a
/// page. Whatever the address, each sees his own alone.
@NullMarked
package org.tongxin.api.draft;

import org.jspecify.annotations.NullMarked;
