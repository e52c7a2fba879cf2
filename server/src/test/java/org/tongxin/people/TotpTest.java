package org.tongxin.people;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Codes of the second factor, by the vectors of RFC 6238 (appendix B) and RFC 4648 (section 10).
public class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    @Test
    void codesAreThoseOfTheStandard() {
        var vectors =
                Map.of(
                        59L, "94287082",
                        1111111109L, "07081804",
                        1111111111L, "14050471",
                        1234567890L, "89005924",
                        2000000000L, "69279037",
                        20000000000L, "65353130");
        vectors.forEach(
                (second, code) ->
                        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8))
                                .isEqualTo(code));
    }

    @Test
    void secretsAreWrittenInBase32() {
        var vectors =
                Map.of(
                        "f",
                        "MY",
                        "fo",
                        "MZXQ",
                        "foo",
                        "MZXW6",
                        "foob",
                        "MZXW6YQ",
                        "fooba",
                        "MZXW6YTB",
                        "foobar",
                        "MZXW6YTBOI");
        vectors.forEach(
                (text, base32) -> {
                    assertThat(Totp.base32(text.getBytes(US_ASCII))).isEqualTo(base32);
                    assertThat(Totp.bytes(base32)).isEqualTo(text.getBytes(US_ASCII));
                });
    }

    /// The code an authenticator shows now, for tests of pages.
    public static String codeOf(String secret, Instant at) {
        return Totp.code(Totp.bytes(secret), Totp.step(at), Totp.DIGITS);
    }
}
