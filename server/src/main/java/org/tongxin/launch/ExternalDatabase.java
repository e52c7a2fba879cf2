package org.tongxin.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.Driver;
import org.tongxin.launch.postgres.Login;
import org.tongxin.launch.postgres.Roles;

/// A PostgreSQL that somebody else runs, given by `--db` with the owner's user and password.
///
/// The password of `tongxin_app` is derived from the owner's (HMAC-SHA-256), so that several server
/// nodes agree on it without exchanging anything, and a new owner's password rotates it.
record ExternalDatabase(Login owner) {

    static ExternalDatabase read(String url, Map<String, String> environment) throws IOException {
        var properties = url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, null) : null;
        if (properties == null) {
            throw new IOException("--db must read jdbc:postgresql://host/database");
        }
        var user = properties.getProperty("user", environment.get("TONGXIN_DB_USER"));
        var password = properties.getProperty("password", environment.get("TONGXIN_DB_PASSWORD"));
        if (user == null || password == null || password.isEmpty()) {
            throw new IOException(
                    "--db needs user= and password= in the address,"
                            + " or TONGXIN_DB_USER and TONGXIN_DB_PASSWORD in the environment");
        }
        return new ExternalDatabase(new Login(withoutCredentials(url), user, password));
    }

    /// Access under both roles; makes or corrects the application's role when it cannot log in.
    DatabaseAccess access() throws SQLException {
        var app = new Login(owner.url(), Roles.APP, derived(owner.password()));
        try (var connection = owner.connect()) {
            if (!works(app)) {
                Roles.ensure(connection, app.user(), app.password());
            }
        }
        return new DatabaseAccess(
                owner.url(), owner.user(), owner.password(), app.user(), app.password());
    }

    private static boolean works(Login login) throws SQLException {
        try (var connection = login.connect()) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            if (String.valueOf(refused.getSQLState()).startsWith("28")) {
                return false;
            }
            throw refused;
        }
    }

    private static String withoutCredentials(String url) {
        var question = url.indexOf('?');
        if (question < 0) {
            return url;
        }
        var kept =
                Stream.of(url.substring(question + 1).split("&"))
                        .filter(each -> !each.matches("(user|password)=.*"))
                        .collect(Collectors.joining("&"));
        return url.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static String derived(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal(Roles.APP.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }
}
