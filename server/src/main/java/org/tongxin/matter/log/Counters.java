package org.tongxin.matter.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Moment;

/// The serials given out so far, read under the head lock when first asked for.
public final class Counters implements Moment.Numbers {

    private final @Nullable Connection connection;
    private final Consumer<String> asked;
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    /// The database failed while a decision asked for a number: no fault of the command.
    public static final class Unreadable extends RuntimeException {

        private final transient SQLException why;

        Unreadable(String series, SQLException why) {
            super("counter " + series + " cannot be read", why);
            this.why = why;
        }

        public SQLException why() {
            return why;
        }
    }

    /// A batch that is decided ahead asks for a series nobody has asked for yet.
    public static final class Unknown extends RuntimeException {
        Unknown(String series) {
            super("counter " + series + " is not known ahead");
        }
    }

    /// @param connection absent for a batch that is decided ahead
    /// @param read numbers known already
    /// @param asked told which series were asked for
    public Counters(
            @Nullable Connection connection, Map<String, Integer> read, Consumer<String> asked) {
        this.connection = connection;
        this.asked = asked;
        last.putAll(read);
    }

    @Override
    public int next(String series) {
        asked.accept(series);
        return last.computeIfAbsent(series, this::read) + 1;
    }

    /// The facts were accepted: their numbers are gone.
    public void use(List<Fact> facts) {
        for (var fact : facts) {
            if (fact instanceof Fact.Numbered numbered) {
                last.put(numbered.series(), numbered.serial());
                used.put(numbered.series(), numbered.serial());
            }
        }
    }

    /// The last serial of every series known.
    public Map<String, Integer> last() {
        return Map.copyOf(last);
    }

    public void store(Script script) {
        if (used.isEmpty()) {
            return;
        }
        var series = used.keySet().stream().sorted().toList();
        script.add(
                """
                insert into counter (series, last)
                select * from unnest(?::text[], ?::bigint[])
                    on conflict (series) do update set last = excluded.last
                """,
                series.toArray(String[]::new),
                series.stream().mapToLong(one -> Objects.requireNonNull(used.get(one))).toArray());
    }

    private int read(String series) {
        if (connection == null) {
            throw new Unknown(series);
        }
        try (var query = connection.prepareStatement("select last from counter where series = ?")) {
            query.setString(1, series);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException broken) {
            throw new Unreadable(series, broken);
        }
    }
}
