package org.tongxin.publication;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.tongxin.matter.State;
import org.tongxin.matter.follow.Follower;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.History;
import org.tongxin.matter.log.Leaves;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;

/// Keeps what is public: follows the journal, and writes for each matter something happened to what
/// the public reads of it now, or takes it away.
@Component
class Publication implements Follower {

    static final String NAME = "publication";

    /// Texts opened at once.
    private static final int TEXTS_MAX = 1_000;

    private final Map<String, PublicView> views;
    private final Histories histories;
    private final Texts texts;
    private final PublishedTable table;
    private final DataSource database;

    Publication(
            List<PublicView> views,
            Histories histories,
            Texts texts,
            PublishedTable table,
            DataSource database) {
        this.views =
                views.stream().collect(Collectors.toMap(PublicView::kind, Function.identity()));
        this.histories = histories;
        this.texts = texts;
        this.table = table;
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// From the first fact on all is kept anew.
    @Override
    public void follow(List<Leaves.Read> facts) {
        if (facts.getFirst().recorded().index() == 0) {
            table.clear();
        }
        var ids = concerned(facts);
        if (!ids.isEmpty()) {
            keep(ids, load(ids));
        }
    }

    /// What is public already, and what may become so; most facts are of neither.
    private Set<String> concerned(List<Leaves.Read> facts) {
        var others = new TreeSet<String>();
        var ids = new TreeSet<String>();
        for (var fact : facts) {
            var view = views.get(fact.kind());
            if (view != null) {
                var publishes = view.publishes(fact.recorded().fact());
                (publishes ? ids : others).add(fact.recorded().matter());
            }
        }
        ids.addAll(table.shown(others));
        return ids;
    }

    private Map<String, History> load(Set<String> ids) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            return histories.load(connection, ids);
        } catch (SQLException broken) {
            throw new IllegalStateException("histories cannot be read to be published", broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void keep(Set<String> ids, Map<String, History> now) {
        var shown = new ArrayList<Published>();
        now.values().forEach(history -> view(history).ifPresent(shown::add));
        var gone = new HashSet<>(ids);
        shown.forEach(one -> gone.remove(one.matter()));
        table.remove(gone);
        table.store(shown);
    }

    private Optional<Published> view(History history) {
        return Optional.ofNullable(views.get(history.kind()))
                .flatMap(view -> view.of(history.state(), open(view, history.state())));
    }

    private Map<Sealed, String> open(PublicView view, State state) {
        return texts.open(view.texts(state).stream().limit(TEXTS_MAX).toList());
    }
}
