/// Attachments (附件): kept before anything is asked of the door, and hung on a matter by a fact.
///
/// sent in → recognised by its bytes → kept by hash → attached, or removed after seven days (after
/// those of a draft when it stands in one).
///
/// Facts recorded: none of its own; the kinds record `matter.Attached`. Facts followed: none; it
/// reads `matter_file`, the read table of attachments.
///
/// Invariants:
/// 1. What comes out is what went in, byte for byte, or the answer breaks off.
/// 2. What the bytes are decides, not what somebody calls them; only the listed kinds get in.
/// 3. The same content is stored once, the same key gives the same file.
/// 4. A file hangs on one matter at most, and only whoever sent it in can attach it.
/// 5. Neither one file nor one person's day exceeds its bound, and no file is held in memory whole.
/// 6. What nobody used or drafts is gone after seven days, and nothing that was used.
/// 7. No plain name lies in a table.
///
/// It does not know who may see a matter: whoever serves a file asks that each time. It scans for
/// no viruses.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"matter", "matter::seal", "matter::follow", "matter::held"})
package org.tongxin.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
