package org.tongxin.notice;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The notices of everybody; each call says whose.
@Component
public class Notices {

    /// Beyond this it is only said that there are more.
    public static final int COUNT_MAX = 100;

    private final NoticeRows rows;
    private final InstantSource instants;

    Notices(NoticeRows rows, InstantSource instants) {
        this.rows = rows;
        this.instants = instants;
    }

    /// The newest before an id.
    ///
    /// @param unread whether only those not read yet
    public List<Notice> of(String person, long before, boolean unread, int most) {
        return rows.of(person, before, unread, most);
    }

    /// One of a person's own.
    public Optional<Notice> find(String person, long id) {
        return rows.find(person, id);
    }

    /// Counted no further than [#COUNT_MAX].
    public int unread(String person) {
        return rows.unread(person, COUNT_MAX);
    }

    public void read(String person, Collection<Long> ids) {
        rows.read(person, ids, instants.instant());
    }

    /// All he has not read up to one of them.
    public void readAll(String person, long upTo) {
        rows.readAll(person, upTo, instants.instant());
    }
}
