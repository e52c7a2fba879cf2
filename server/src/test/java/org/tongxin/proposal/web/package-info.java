/// Pages of proposals as browsers get them.
@NullMarked
package org.tongxin.proposal.web;

import org.jspecify.annotations.NullMarked;
