/// What has become of a matter as programs read it: attachments, rounds, promises.
@NullMarked
package org.tongxin.api.ledger;

import org.jspecify.annotations.NullMarked;
