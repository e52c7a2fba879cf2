package org.tongxin.matter;

import org.tongxin.journal.Hash;

import java.util.Base64;

/// How a leaf names the one before it: base64url of its hash.
final class Links {

    static String of(Hash hash) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.bytes());
    }

    private Links() {}
}
