package org.tongxin.access.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;
import org.tongxin.people.Role;

/// The table of routes (路由权限表), read from `routes.csv`: every address the application answers, and
/// for the public and each role whether it may come in. What is not in it is not there. The
/// application does not start with a row that is not readable or leaves out a role.
@Component
public class Routes {

    public static final String PUBLIC = "public";

    /// The words a relation may be; each is asked by the module named in `docs/access.md`.
    public static final Set<String> RELATIONS = Set.of("own", "sees", "acts");

    private final List<Route> rows;

    Routes() {
        try (var csv = Routes.class.getResourceAsStream("/routes.csv")) {
            this.rows = read(Objects.requireNonNull(csv, "routes.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The columns after method and path.
    public static List<String> columns() {
        return Stream.concat(Stream.of(PUBLIC), Arrays.stream(Role.values()).map(Role::code))
                .toList();
    }

    public List<Route> rows() {
        return rows;
    }

    /// Rows whose path the address matches, those that fit best first.
    List<Route> at(String address) {
        var asked = PathContainer.parsePath(address);
        return rows.stream().filter(row -> row.isAt(asked)).toList();
    }

    static List<Route> read(InputStream csv) throws IOException {
        var lines =
                new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.split(",", -1)))
                        .toList();
        var head = lines.getFirst();
        if (!head.subList(2, head.size()).equals(columns())) {
            throw new IllegalStateException(
                    "routes.csv must have the columns method,path," + String.join(",", columns()));
        }
        return lines.stream()
                .skip(1)
                .map(line -> row(head, line))
                .sorted(Comparator.comparing(Route::path))
                .toList();
    }

    private static Route row(List<String> head, List<String> line) {
        if (line.size() != head.size()) {
            throw new IllegalStateException(
                    "routes.csv: %d cells instead of %d in %s"
                            .formatted(line.size(), head.size(), String.join(",", line)));
        }
        var words = new LinkedHashMap<String, String>();
        for (var i = 2; i < line.size(); i++) {
            var word = line.get(i);
            if (!word.equals(Route.YES) && !word.equals(Route.NO) && !RELATIONS.contains(word)) {
                throw new IllegalStateException(
                        "routes.csv: %s is not yes, no or one of %s in %s"
                                .formatted(word, RELATIONS, String.join(",", line)));
            }
            words.put(head.get(i), word);
        }
        return new Route(line.get(0), PathPatternParser.defaultInstance.parse(line.get(1)), words);
    }

    /// What is allowed at an address, for the `Allow` header.
    static String methods(List<Route> there) {
        return there.stream().map(Route::method).distinct().collect(Collectors.joining(", "));
    }
}
