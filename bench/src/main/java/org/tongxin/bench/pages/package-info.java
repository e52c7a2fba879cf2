/// `tongxin bench pages` (测页面): how long pages take with few matters and with very many.
///
/// The matters of a played demo are copied, so that every stage, unit and member has its share; the
/// server is a process of its own, as a user starts it, and people read its pages over HTTP.
@NullMarked
package org.tongxin.bench.pages;

import org.jspecify.annotations.NullMarked;
