package org.tongxin.notice;

import java.util.List;

/// What else becomes of what is told (转发): in the transaction that tells it, so that neither is
/// there without the other.
public interface Onward {

    /// @param ids of notices that are new
    void told(List<Long> ids);

    /// @param desks on which something newly lies, or is due soon or overdue
    void lies(List<OnDesk> desks);

    /// @param scope as in [org.tongxin.matter.State.Waiting]
    /// @param key of what is told, the same whenever it is told again
    record OnDesk(String matter, String scope, String key) {}
}
