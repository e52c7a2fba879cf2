package org.tongxin.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.tongxin.access.table.Route;
import org.tongxin.access.table.Routes;

/// The table of routes is the application's, and the application does what it says. Invariant 2 of
/// access.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    private static final Path PAPER = Path.of("../docs/access.md");
    private static final Map<String, String> HOLDERS =
            Map.ofEntries(
                    Map.entry("member", "p-m01"),
                    Map.entry("collective", "p-k01"),
                    Map.entry("proposal-office", "p-o01"),
                    Map.entry("proposal-committee", "p-c01"),
                    Map.entry("channel-office", "p-g01"),
                    Map.entry("unit-clerk", "p-u01"),
                    Map.entry("unit-head", "p-h01"),
                    Map.entry("leader", "p-l01"),
                    Map.entry("system-admin", "p-a01"),
                    Map.entry("security-admin", "p-a02"),
                    Map.entry("audit-admin", "p-a03"));

    private final House house = House.open(Map.of());
    private final Routes routes = house.application.getBean(Routes.class);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void everyRouteHasARow() throws IOException {
        var rows = names();
        var missing = new TreeSet<>(handled());
        missing.removeAll(rows);
        assertThat(missing)
                .as(
                        "These routes have no row, so nobody reaches them. Paste into"
                                + " server/src/main/resources/routes.csv and say yes, no, own, sees or"
                                + " acts in each column (%s), then update docs/access.md:%n%s%n",
                        String.join(",", Routes.columns()),
                        missing.stream()
                                .map(name -> name.replace(' ', ',') + ",no".repeat(12))
                                .collect(joining("\n")))
                .isEmpty();
    }

    @Test
    void everyRowHasARoute() throws IOException {
        var idle = new TreeSet<>(names());
        idle.removeAll(handled());
        assertThat(idle)
                .as("These rows of routes.csv name no route of the application; take them out")
                .isEmpty();
    }

    @Test
    void whoeverAsksIsAnsweredAsTheTableSays() {
        var wrong = new ArrayList<String>();
        for (var column : Routes.columns()) {
            wrong.addAll(askedAs(column));
        }
        assertThat(wrong).as("answers other than routes.csv says").isEmpty();
    }

    @Test
    void thePaperOfTheTableIsCurrent() throws IOException {
        var current = paper();
        var fresh = Path.of("target/access.md");
        Files.writeString(fresh, current);
        assertThat(Files.exists(PAPER) ? Files.readString(PAPER) : "")
                .as("docs/access.md is not current: cp server/target/access.md docs/access.md")
                .isEqualTo(current);
    }

    @Test
    void whatHasNoRowIsNotThereForAnybody() {
        assertThat(house.browser().get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(house.browser().get("/api/v2").statusCode()).isEqualTo(404);
        var put = house.browser().send("PUT", "/api/v1/matters", "x");
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).contains("GET, POST");
    }

    private List<String> askedAs(String column) {
        var wrong = new ArrayList<String>();
        var account =
                column.equals(Routes.PUBLIC)
                        ? null
                        : house.account(HOLDERS.getOrDefault(column, "none for " + column));
        var browser = account == null ? house.browser() : house.signedIn(account);
        for (var row : routes.rows()) {
            if (row.path().getPatternString().equals("/sign-out")) {
                continue;
            }
            var status = ask(browser, account == null ? "" : account.token(), row);
            var denied = status == 401 || status == 403 || status == SIGN_IN;
            var word = row.word(column);
            var right = word.equals(Route.NO) ? denied : !denied || isRelation(word, status);
            if (!right) {
                wrong.add("%s as %s: %s, answered %d".formatted(row, column, word, status));
            }
        }
        return wrong;
    }

    /// Sent to the sign-in page.
    private static final int SIGN_IN = 3_030;

    private static boolean isRelation(String word, int status) {
        return Routes.RELATIONS.contains(word) && status == 403;
    }

    private static int ask(Browser browser, String token, Route row) {
        var method = row.method().equals("*") ? "GET" : row.method();
        var path =
                row.path()
                        .getPatternString()
                        .replace("/webjars/**", "/webjars/htmx.org/2.0.10/dist/htmx.min.js")
                        .replace("**", "x")
                        .replaceAll("\\{[^}]*}", "x");
        if (path.startsWith("/api/")) {
            var bearer = token.isEmpty() ? new String[0] : bearer(token);
            return browser.send(method, path, method.equals("GET") ? "" : "x", bearer).statusCode();
        }
        var answer = method.equals("GET") ? browser.get(path) : browser.post(path, new HashMap<>());
        var toSignIn = Browser.location(answer).contains("/sign-in?to=%2F");
        return toSignIn ? SIGN_IN : answer.statusCode();
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    private Set<String> names() {
        var names = new TreeSet<String>();
        routes.rows().forEach(row -> names.add(row.toString()));
        return names;
    }

    /// Every route of the running application, as `METHOD /path`.
    private Set<String> handled() throws IOException {
        var found = new TreeSet<String>();
        for (var mapping :
                house.application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            for (var info : mapping.getHandlerMethods().keySet()) {
                var methods = info.getMethodsCondition().getMethods();
                for (var path : info.getPatternValues()) {
                    methods.forEach(method -> found.add(method + " " + path));
                    if (methods.isEmpty()) {
                        found.add("* " + path);
                    }
                }
            }
        }
        for (var mapping :
                house.application.getBeansOfType(AbstractUrlHandlerMapping.class).values()) {
            mapping.getHandlerMap().keySet().stream()
                    .filter(path -> !path.equals("/**"))
                    .forEach(path -> found.add("GET " + path));
        }
        found.addAll(files());
        return found;
    }

    /// Files that are served as they are.
    private static Set<String> files() throws IOException {
        var found = new TreeSet<String>();
        var resources = new PathMatchingResourcePatternResolver();
        for (var file : resources.getResources("classpath:/static/**")) {
            var address = file.getURL().toString();
            if (file.isReadable() && !address.endsWith("/")) {
                found.add("GET " + address.substring(address.indexOf("/static/") + 7));
            }
        }
        return found;
    }

    private String paper() {
        var lines = new ArrayList<String>();
        lines.add("# Who may reach what");
        lines.add("");
        lines.add(
                """
                Written from `server/src/main/resources/routes.csv`, which the application obeys; a \
                test keeps this page current.
                An address without a row does not exist. `yes` and `no` are final. A relation is \
                asked where the thing is known:
                `own`: what belongs to the caller himself; `sees`: a matter he may see \
                (`chain.Sight`); `acts`: an act that the chain, or
                the rule of the desk, gives him. Whoever may not see a thing is told that it is not \
                there (404).
                """);
        lines.add("| route | " + String.join(" | ", Routes.columns()) + " |");
        lines.add("|---" + "|:-:".repeat(Routes.columns().size()) + "|");
        for (var row : routes.rows()) {
            var words =
                    Routes.columns().stream()
                            .map(row::word)
                            .map(word -> word.equals(Route.NO) ? "–" : word)
                            .collect(joining(" | "));
            lines.add("| `%s` | %s |".formatted(row, words));
        }
        return String.join("\n", lines) + "\n";
    }
}
