/// The form of a proposal as a person writes it, and what it says read back (提案表单).
@NullMarked
package org.tongxin.proposal.web.form;

import org.jspecify.annotations.NullMarked;
