package org.tongxin.matter;

import java.util.Base64;
import org.tongxin.journal.Hash;

/// How a leaf names the one before it: base64url of its hash.
final class Links {

    static String of(Hash hash) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.bytes());
    }

    private Links() {}
}
