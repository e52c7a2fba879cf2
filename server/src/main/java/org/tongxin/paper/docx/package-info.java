/// Papers to be written on: Office Open XML, put together by hand, since what GB/T 9704-2012 asks
/// for (frames measured from the page, a grid of characters) lies below what libraries offer.
@NullMarked
package org.tongxin.paper.docx;

import org.jspecify.annotations.NullMarked;
