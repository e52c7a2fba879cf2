package org.tongxin.access.table;

import java.util.Map;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/// One row of the table: a method and a path, and what it says to everyone.
///
/// @param method `GET`, `POST` … or `*` for any
/// @param words by column (`public` and each role): `yes`, `no`, or how one must be related to what
///   the address names; the relation itself is asked by the module that owns the thing
public record Route(String method, PathPattern path, Map<String, String> words) {

    public static final String YES = "yes";
    public static final String NO = "no";

    boolean isAt(PathContainer asked) {
        return path.matches(asked);
    }

    boolean takes(String asked) {
        return method.equals("*")
                || method.equals(asked)
                || (method.equals("GET") && asked.equals("HEAD"));
    }

    /// What the table says to a column.
    public String word(String column) {
        return words.getOrDefault(column, NO);
    }

    @Override
    public String toString() {
        return method + " " + path.getPatternString();
    }
}
