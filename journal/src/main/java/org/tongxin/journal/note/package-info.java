/// Signed notes, checkpoints and receipts (凭证): what the log's owner puts his name to, and what
/// anyone checks with nothing but his public key.
@NullMarked
package org.tongxin.journal.note;

import org.jspecify.annotations.NullMarked;
