package org.tongxin.matter.log;

import java.util.Base64;
import org.tongxin.journal.Hash;

/// How a leaf names the one before it: base64url of its hash.
public final class Links {

    public static String of(Hash hash) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.bytes());
    }

    private Links() {}
}
