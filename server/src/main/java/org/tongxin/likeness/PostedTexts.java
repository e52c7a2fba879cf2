package org.tongxin.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.hanyu.alike.Picked;
import org.tongxin.hanyu.alike.Rarity;
import org.tongxin.hanyu.alike.Terms;
import org.tongxin.likeness.PostedQueries.Asked;
import org.tongxin.likeness.PostedQueries.Posted;
import org.tongxin.matter.seal.Sealing;

/// The index as postings in PostgreSQL.
@Component
class PostedTexts implements AlikeIndex {

    private static final int BY_PAIRS = 32;
    private static final int BY_PIECES = 12;

    private final JdbcClient db;
    private final Sealing sealing;
    private final PostedQueries queries;

    PostedTexts(JdbcClient db, Sealing sealing, PostedQueries queries) {
        this.db = db;
        this.sealing = sealing;
        this.queries = queries;
    }

    @Override
    public void put(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var marks = new Marks(sealing, entries.getFirst().text().kind());
        var terms = entries.stream().map(entry -> entry.text().terms()).toList();
        var counted = counted();
        var rarity = rarity(marks, terms);
        var posted = new TreeMap<Long, Posted>();
        var pairs = new TreeMap<Long, List<Integer>>();
        for (var no = 0; no < entries.size(); no++) {
            var entry = entries.get(no);
            var kept = new LinkedHashSet<>(marks.kept(terms.get(no), rarity, counted));
            kept.addAll(marks.of(Picked.pieces(entry.text().whole())));
            posted.put(entry.ordinal(), new Posted(entry.matter(), List.copyOf(kept)));
            if (counted < Marks.EARLY || entry.ordinal() % PostedQueries.ONE_IN == 0) {
                pairs.put(entry.ordinal(), marks.of(terms.get(no).pairs()));
            }
        }
        pairs.keySet().removeAll(queries.known(pairs.keySet()));
        queries.post(posted);
        queries.count(pairs.values());
    }

    private int counted() {
        return db.sql("select texts from likeness_counted where id = 1")
                .query(Integer.class)
                .single();
    }

    @Override
    public List<String> candidates(Text asked, Eye eye) {
        var marks = new Marks(sealing, asked.kind());
        var terms = asked.terms();
        var rarity = rarity(marks, List.of(terms));
        var pairs = new HashMap<Integer, Double>();
        marks.asked(terms, rarity).forEach(pair -> pairs.put(marks.of(pair), rarity.of(pair)));
        var pieces = new HashMap<Integer, Double>();
        marks.of(Picked.pieces(asked.whole())).forEach(piece -> pieces.put(piece, 1.0));
        var found =
                new LinkedHashSet<>(queries.best(new Asked(asked.kind(), pairs, BY_PAIRS), eye));
        found.addAll(queries.best(new Asked(asked.kind(), pieces, BY_PIECES), eye));
        return new ArrayList<>(found);
    }

    @Override
    public Rarity rarity(String kind, Collection<Terms> terms) {
        return rarity(new Marks(sealing, kind), terms);
    }

    private Rarity rarity(Marks marks, Collection<Terms> terms) {
        var byPair = new HashMap<String, Integer>();
        terms.forEach(one -> one.pairs().forEach(pair -> byPair.computeIfAbsent(pair, marks::of)));
        var having = queries.having(byPair.values());
        long among = counted();
        Map<String, Double> rare = new HashMap<>();
        byPair.forEach(
                (pair, mark) ->
                        rare.put(
                                pair,
                                Rarity.of(among, Math.min(among, having.getOrDefault(mark, 0)))));
        return pair -> rare.getOrDefault(pair, Rarity.of(among, 0));
    }
}
