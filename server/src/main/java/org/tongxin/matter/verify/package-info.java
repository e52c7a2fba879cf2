/// Verifying the journal (`journal verify`): every hash again from the stored bytes, every link,
/// every checkpoint and its signature, every text and what it was committed to.
///
/// In one pass, one snapshot and constant memory, however long the journal is; beside a running
/// server. It needs no kind of matter: what the facts amount to is for `replay`.
@NullMarked
@NamedInterface("verify")
package org.tongxin.matter.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
