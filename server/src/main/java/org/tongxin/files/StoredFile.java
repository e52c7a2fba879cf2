package org.tongxin.files;

import java.util.HexFormat;
import java.util.Optional;

/// A file that was sent in, without its content.
///
/// @param hash SHA-256 of the content
/// @param size bytes
/// @param uploader id of the person who sent it in
/// @param matter the matter it hangs on; empty as long as it hangs on none
public record StoredFile(
        String id,
        String name,
        FileType type,
        long size,
        byte[] hash,
        String uploader,
        Optional<String> matter) {

    /// The hash in hexadecimal digits.
    public String sha256() {
        return HexFormat.of().formatHex(hash);
    }
}
