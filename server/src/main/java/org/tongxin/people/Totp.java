package org.tongxin.people;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes of a second factor (动态码) after RFC 6238: HMAC-SHA-1, steps of 30 seconds, as every
/// authenticator app knows them.
final class Totp {

    static final int STEP_SECONDS = 30;
    static final int DIGITS = 6;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(step).array()));
            var number = hash.getInt(hash.get(hash.limit() - 1) & 0xf) & 0x7fff_ffff;
            return String.format(
                    Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this JDK has no HmacSHA1", absent);
        }
    }

    /// RFC 4648 without padding, as people type it into an app.
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        var bits = 0;
        var held = 0;
        for (var one : bytes) {
            held = (held << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((held >> bits) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt((held << (5 - bits)) & 31)).toString();
    }

    /// @throws IllegalArgumentException for a letter that base 32 does not have
    static byte[] bytes(String base32) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0;
        var held = 0;
        for (var i = 0; i < base32.length(); i++) {
            var letter = base32.charAt(i);
            var value = BASE32.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("no letter of base 32: " + letter);
            }
            held = (held << 5) | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }

    private Totp() {}
}
