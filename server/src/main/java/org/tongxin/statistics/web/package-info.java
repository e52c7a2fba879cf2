/// Statistics as a page and as a workbook.
@NullMarked
package org.tongxin.statistics.web;

import org.jspecify.annotations.NullMarked;
