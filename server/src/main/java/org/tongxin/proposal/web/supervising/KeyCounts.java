package org.tongxin.proposal.web.supervising;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.supervising.Key.Standing;
import org.tongxin.shell.Words;

/// How many key proposals there are, and of how many on file (占立案数的比例).
@Component
class KeyCounts {

    private static final List<Standing> STANDINGS =
            List.of(
                    Standing.NOMINATED,
                    Standing.LISTED,
                    Standing.JUDGED,
                    Standing.PASSED,
                    Standing.NOTICED,
                    Standing.CONFIRMED,
                    Standing.NOT_CHOSEN,
                    Standing.ENDED);

    private final Acts acts;
    private final JdbcClient db;
    private final Packs packs;
    private final InstantSource instants;

    KeyCounts(Acts acts, JdbcClient db, Packs packs, InstantSource instants) {
        this.acts = acts;
        this.db = db;
        this.packs = packs;
        this.instants = instants;
    }

    /// The session that is handled now: the coming one counts once something of it is on file.
    int year() {
        var year = Moment.today(instants).getYear();
        return docketed(year + 1) > 0 ? year + 1 : year;
    }

    /// All of them, and those that stand at each.
    List<KeyPage.Count> of(KeyFilter filter, Actor reader, Words words) {
        var counts = new ArrayList<KeyPage.Count>();
        counts.add(count(filter, "", words.say("key.count.any"), reader));
        for (var one : STANDINGS) {
            counts.add(count(filter, one.code(), words.say("key.standing." + one.code()), reader));
        }
        counts.removeIf(one -> one.count() == 0 && !one.here());
        return counts;
    }

    private KeyPage.Count count(KeyFilter filter, String standing, String label, Actor reader) {
        var at = new KeyFilter(filter.year(), standing, "");
        var here = standing.equals(filter.standing());
        return new KeyPage.Count(label, count(at, reader), at.address(KeyFilter.PATH, ""), here);
    }

    private int count(KeyFilter filter, Actor reader) {
        var first = Window.before(Long.MAX_VALUE, 1);
        return acts.list(filter.listing(first), reader).orElseThrow().count();
    }

    /// In words, of one session; `""` over all of them.
    String share(KeyFilter filter, Actor reader, Words words) {
        if (!filter.year().matches("\\d{4}")) {
            return "";
        }
        var chosen = count(new KeyFilter(filter.year(), Standing.CONFIRMED.code(), ""), reader);
        var filed = docketed(Integer.parseInt(filter.year()));
        var usual = packs.on(Moment.today(instants)).supervision().sharePercent();
        return filed == 0
                ? words.say("key.share.none", filter.year(), chosen)
                : words.say(
                        "key.share",
                        filter.year(),
                        chosen,
                        words.number(filed),
                        "%.1f".formatted(100.0 * chosen / filed),
                        usual);
    }

    /// How many docket numbers of a session were given out.
    private long docketed(int year) {
        return db.sql("select last from counter where series = :series limit 1")
                .param("series", "docket-" + year)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
