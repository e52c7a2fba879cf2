package org.tongxin.portal;

import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.shell.Words;
import org.tongxin.views.UnitNames;

/// Open work nobody does: of a unit that is no more and has no successor, or in which nobody holds
/// a post. The proposal office is told, and gives it to another unit.
@Component
class LeftWork {

    private static final int UNITS_MAX = 20;
    private static final int COUNTED_MAX = 100;

    private record Left(String code, boolean gone, int open) {}

    private final JdbcClient db;
    private final UnitNames units;
    private final InstantSource instants;

    LeftWork(JdbcClient db, UnitNames units, InstantSource instants) {
        this.db = db;
        this.units = units;
        this.instants = instants;
    }

    List<WorkPage.Left> of(Actor actor, Words words) {
        return actor.role().equals("proposal-office")
                ? left().stream().map(one -> say(one, words)).toList()
                : List.of();
    }

    private WorkPage.Left say(Left left, Words words) {
        var key = left.gone() ? "portal.left.gone" : "portal.left.empty";
        return new WorkPage.Left(
                words.say(key, units.name(left.code(), words), left.open()),
                "/proposals?unit=" + left.code());
    }

    private List<Left> left() {
        return db.sql(
                        """
                        select u.code, coalesce(u.valid_to <= :today, false) as gone, t.open
                          from unit u
                         cross join lateral (
                               select count(*) as open
                                 from (select 1
                                         from matter_task t
                                         join matter m on m.id = t.matter and not m.closed
                                        where t.unit = u.code
                                          and t.stage in ('GIVEN', 'SIGNED_FOR', 'DRAFTED',
                                                          'HAND_BACK_ASKED', 'SIGNED')
                                        limit :counted) as few) as t
                         where t.open > 0
                           and ((u.valid_to <= :today and u.successor is null)
                                or not exists (
                                   select from post p
                                    where p.unit = u.code
                                      and p.role in ('unit-clerk', 'unit-head')
                                      and p.valid_from <= :today
                                      and coalesce(p.valid_to, 'infinity') > :today))
                         order by u.code
                         limit :limit
                        """)
                .param("today", Moment.today(instants))
                .param("counted", COUNTED_MAX)
                .param("limit", UNITS_MAX)
                .query(
                        (row, _) ->
                                new Left(
                                        row.getString("code"),
                                        row.getBoolean("gone"),
                                        row.getInt("open")))
                .list();
    }
}
