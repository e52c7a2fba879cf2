package org.tongxin.launch;

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

    /// Never shows a password.
    @Override
    public String toString() {
        return ownerUser + " and " + appUser + " at " + url;
    }
}
