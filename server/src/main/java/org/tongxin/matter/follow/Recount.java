package org.tongxin.matter.follow;

import java.sql.SQLException;
import java.util.List;

/// What a follower keeps, worked out again from the facts and compared (`journal replay`).
///
/// A bean of this type is asked without further ado.
public interface Recount {

    /// Every difference as *calculated X, stored Y*, a hundred at most. What the follower has not
    /// come to yet is none.
    List<String> wrong() throws SQLException;
}
