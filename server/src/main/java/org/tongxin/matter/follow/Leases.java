package org.tongxin.matter.follow;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Leases of this node, which has another name at each start.
@Component
public class Leases {

    private final JdbcClient db;
    private final String node = UUID.randomUUID().toString();

    public Leases(JdbcClient db) {
        this.db = db;
    }

    /// A lease not yet taken. Used by one thread.
    ///
    /// @param name of the work, one for all nodes
    public Lease on(String name, Duration length) {
        return new Lease(db, name, node, length);
    }
}
