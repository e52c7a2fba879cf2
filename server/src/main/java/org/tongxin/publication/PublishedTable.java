package org.tongxin.publication;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.rows.Grams;
import tools.jackson.databind.json.JsonMapper;

/// The table of what is public, as it is written.
@Component
class PublishedTable {

    /// Characters of a matter that it is found by.
    private static final int SEARCHED_MAX = 6_000;

    private final JdbcClient db;

    PublishedTable(JdbcClient db) {
        this.db = db;
    }

    void clear() {
        db.sql("delete from published").update();
    }

    /// Those of these matters that are public.
    List<String> shown(Collection<String> matters) {
        return matters.isEmpty()
                ? List.of()
                : db.sql("select matter from published where matter = any (:matters)")
                        .param("matters", matters.toArray(String[]::new))
                        .query((row, _) -> row.getString("matter"))
                        .list();
    }

    void remove(Collection<String> matters) {
        if (!matters.isEmpty()) {
            db.sql("delete from published where matter = any (:matters)")
                    .param("matters", matters.toArray(String[]::new))
                    .update();
        }
    }

    void store(Collection<Published> shown) {
        shown.forEach(this::store);
    }

    private void store(Published one) {
        var text = one.text();
        var searched = text.substring(0, Math.min(text.length(), SEARCHED_MAX));
        db.sql(
                        """
                        insert into published as old
                               (position, matter, title, changed_at, document, grams)
                        values (:position, :matter, :title, :changed, :document, :grams)
                            on conflict (matter) do update
                           set position = excluded.position, title = excluded.title,
                               changed_at = excluded.changed_at, document = excluded.document,
                               grams = excluded.grams
                         where old.document <> excluded.document
                        """)
                .param("position", one.position())
                .param("matter", one.matter())
                .param("title", one.title())
                .param("changed", Timestamp.from(one.changedAt()))
                .param("document", JsonMapper.shared().writeValueAsString(one))
                .param("grams", Grams.of(searched).toArray(String[]::new))
                .update();
    }
}
