package org.tongxin.launch.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.ssl.pem.PemContent;

/// Whether a certificate and a key can serve, told before anything is begun.
final class Certificates {

    /// @throws IOException with what is wrong
    static void check(Path certificate, Path key) throws IOException {
        var own = certificates(certificate).getFirst();
        if (own.getNotAfter().toInstant().isBefore(Instant.now())) {
            throw new IOException(
                    "the certificate in %s ended on %s".formatted(certificate, own.getNotAfter()));
        }
        if (!fit(own.getPublicKey(), key(key))) {
            throw new IOException("the key in %s is not that of %s".formatted(key, certificate));
        }
    }

    private static List<X509Certificate> certificates(Path file) throws IOException {
        try {
            return PemContent.of(Files.readString(file)).getCertificates();
        } catch (IllegalStateException | IllegalArgumentException broken) {
            throw new IOException(file + " holds no certificate in PEM", broken);
        }
    }

    private static PrivateKey key(Path file) throws IOException {
        try {
            var key = PemContent.of(Files.readString(file)).getPrivateKey();
            if (key != null) {
                return key;
            }
        } catch (IllegalStateException | IllegalArgumentException broken) {
            throw new IOException(file + " holds no private key that can be read", broken);
        }
        throw new IOException(file + " holds no private key that can be read");
    }

    /// What one signs, the other knows.
    private static boolean fit(PublicKey open, PrivateKey key) throws IOException {
        var name =
                switch (key.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    case "RSASSA-PSS" -> "RSASSA-PSS";
                    default -> "EdDSA";
                };
        try {
            var signing = Signature.getInstance(name);
            signing.initSign(key);
            signing.update("tongxin".getBytes(UTF_8));
            var signed = signing.sign();
            var verifying = Signature.getInstance(name);
            verifying.initVerify(open);
            verifying.update("tongxin".getBytes(UTF_8));
            return verifying.verify(signed);
        } catch (GeneralSecurityException _) { // of another kind
            return false;
        }
    }

    private Certificates() {}
}
