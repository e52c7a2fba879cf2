package org.tongxin.launch;

import java.util.Map;
import org.tongxin.launch.postgres.Login;

/// How to reach the database: as owner for migrations, as application for everything else.
public record DatabaseAccess(
        String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    public Login owner() {
        return new Login(url, ownerUser, ownerPassword);
    }

    public Login app() {
        return new Login(url, appUser, appPassword);
    }

    /// As Spring wants to know it: the application's role for work, the owner for migrations.
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", appUser,
                "spring.datasource.password", appPassword,
                "spring.flyway.url", url,
                "spring.flyway.user", ownerUser,
                "spring.flyway.password", ownerPassword);
    }

    /// Never shows a password.
    @Override
    public String toString() {
        return ownerUser + " and " + appUser + " at " + url;
    }
}
