package org.tongxin.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names of people and posts by their ids, for those who may read them; who may is the caller's to
/// know.
@Component
public class Names {

    private static final int NAMES_MAX = 2_000;

    private final JdbcClient db;

    Names(JdbcClient db) {
        this.db = db;
    }

    /// A person's post in words.
    ///
    /// @param en name of the unit in English
    public record Holder(String name, String title, String zh, String en) {}

    /// Who held the posts, by post id.
    public Map<String, Holder> holders(Collection<String> posts) {
        var found = new HashMap<String, Holder>();
        db.sql(
                        """
                        select p.id, h.name, p.title, u.zh, u.en
                          from post p
                          join person h on h.id = p.person
                          join unit u on u.code = p.unit
                         where p.id = any (:posts)
                         limit :most
                        """)
                .param("posts", posts.stream().distinct().toArray(String[]::new))
                .param("most", NAMES_MAX)
                .query(
                        row -> {
                            found.put(
                                    row.getString("id"),
                                    new Holder(
                                            row.getString("name"),
                                            row.getString("title"),
                                            row.getString("zh"),
                                            row.getString("en")));
                        });
        return found;
    }

    /// Names of persons, by person id.
    public Map<String, String> persons(Collection<String> ids) {
        var found = new HashMap<String, String>();
        db.sql("select id, name from person where id = any (:ids) limit :most")
                .param("ids", ids.stream().distinct().toArray(String[]::new))
                .param("most", NAMES_MAX)
                .query(
                        row -> {
                            found.put(row.getString("id"), row.getString("name"));
                        });
        return found;
    }
}
