package org.tongxin.portal;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.held.HeldRows;
import org.tongxin.matter.held.Holding;

/// The matters that name a person: what he raised, signed with others, or is asked about. What is
/// said in them he reads on their pages, each with its whole story.
@Component
@Order(30)
class HeldMatters implements Holding {

    private final HeldRows rows;

    HeldMatters(JdbcClient db) {
        rows =
                new HeldRows(
                        db,
                        "matters",
                        Set.of("matter_scope", "matter_waiting", "command_key", "sealed_value"),
                        """
                        select m.id, coalesce(m.title, '') as title,
                               to_char(m.raised_on, 'YYYY-MM-DD') as raised
                          from matter_scope s
                          join matter m on m.id = s.matter
                         where s.scope = 'person:' || :person
                         order by s.ordinal desc
                         limit :most
                        """);
    }

    @Override
    public String code() {
        return rows.code();
    }

    @Override
    public Set<String> tables() {
        return rows.tables();
    }

    @Override
    public List<Line> of(String person, int most) {
        return rows.of(person, most);
    }
}
