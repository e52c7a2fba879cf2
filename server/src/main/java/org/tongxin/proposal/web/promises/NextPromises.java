package org.tongxin.proposal.web.promises;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.MatterLists.Row;
import org.tongxin.matter.rows.NextPromised;

/// What proposals in a list have to do next: before they are concluded whatever is due, afterwards
/// what they promised.
@Component
public class NextPromises {

    private final NextPromised promised;

    NextPromises(NextPromised promised) {
        this.promised = promised;
    }

    /// By id of the proposal the first instant that is too late; none where nothing is owed.
    ///
    /// @param rows that somebody may see
    public Map<String, Instant> due(List<Row> rows) {
        var due = new HashMap<String, Instant>();
        for (var row : rows) {
            if (row.dueAt() != null) {
                due.put(row.id(), row.dueAt());
            }
        }
        var concluded = rows.stream().filter(Row::closed).map(Row::id).toList();
        if (!concluded.isEmpty()) {
            promised.of(concluded)
                    .forEach(
                            (id, day) ->
                                    due.put(
                                            id,
                                            day.plusDays(1).atStartOfDay(Moment.ZONE).toInstant()));
        }
        return due;
    }
}
