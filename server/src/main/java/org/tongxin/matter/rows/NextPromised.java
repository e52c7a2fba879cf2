package org.tongxin.matter.rows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What comes next of what was promised, for many matters at once.
@Component
public class NextPromised {

    private static final int MATTERS_MAX = 100;

    private final JdbcClient db;

    NextPromised(JdbcClient db) {
        this.db = db;
    }

    /// The next day on which each of some matters has to keep a promise, where it has to; who may
    /// see them is the caller's to know.
    public Map<String, LocalDate> of(Collection<String> matters) {
        var days = new HashMap<String, LocalDate>();
        db.sql(
                        """
                        select c.matter, min(c.due_on) as due_on
                          from matter_commitment c
                         where c.matter = any (:matters) and %s and c.standing <> 'CLAIMED'
                         group by c.matter
                         limit :most
                        """
                                .formatted(CommitmentLists.OWED))
                .param("matters", matters.toArray(String[]::new))
                .param("most", MATTERS_MAX)
                .query(
                        row -> {
                            days.put(
                                    row.getString("matter"),
                                    row.getObject("due_on", LocalDate.class));
                        });
        return days;
    }
}
