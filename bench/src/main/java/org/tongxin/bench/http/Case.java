package org.tongxin.bench.http;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.bench.stand.Account;
import org.tongxin.bench.stand.Visitor;
import tools.jackson.databind.JsonNode;

/// The case of five approvers: a member raises a proposal; the office puts it on file, the channel
/// office dispatches it, the unit's clerk handles it, its head signs, the office sends the reply;
/// the member rates it. Acts over the REST interface, and the member reads his pages in between.
record Case(List<Account> accounts, Visitor visitor) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String UNIT = "zhoukou-urban";
    private static final String WORDS = "部分乡镇道路夜间没有照明，雨后积水多日不退，群众出行不便。";

    void play() throws IOException {
        var member = any("member");
        var raised = visitor.post(member, "/api/v1/matters", form());
        var id = raised.path("id").asString();
        var said = visitor.page("/work") + visitor.page("/proposals/" + id);
        if (said.isEmpty()) {
            throw new IOException("an empty page");
        }
        var clerk = in("unit-clerk");
        var at = act(any("proposal-office"), id, raised, body("docket", 0, Map.of()));
        at =
                act(
                        any("channel-office"),
                        id,
                        at,
                        body("dispatch", 0, Map.of("units", List.of(UNIT))));
        at = act(clerk, id, at, body("sign-for", 1, Map.of()));
        at = act(clerk, id, at, body("contact", 1, contact()));
        at = act(clerk, id, at, body("reply", 1, reply()));
        at = act(in("unit-head"), id, at, body("sign-off", 1, Map.of()));
        at = act(any("proposal-office"), id, at, body("send", 1, Map.of()));
        visitor.page("/proposals/" + id);
        act(
                member,
                id,
                at,
                body("rate", 1, Map.of("attitude", "satisfied", "result", "basically")));
    }

    private JsonNode act(Account by, String id, JsonNode seen, Map<String, Object> body)
            throws IOException {
        body.put("version", seen.path("version").asLong());
        return visitor.post(by, "/api/v1/matters/" + id + "/actions", body);
    }

    private static Map<String, Object> body(String action, int task, Map<String, ?> fields) {
        var body = new HashMap<String, Object>();
        body.put("action", action);
        body.put("fields", fields);
        if (task > 0) {
            body.put("target", task);
        }
        return body;
    }

    private static Map<String, Object> form() {
        return Map.of(
                "kind", "proposal",
                "title", "关于改善城乡道路照明与排水的建议",
                "sections", Map.of("situation", WORDS, "analysis", WORDS),
                "points", List.of(WORDS, WORDS),
                "attributes", Map.of("category", "transport"));
    }

    private static Map<String, String> contact() {
        return Map.of("means", "phone", "on", LocalDate.now(ZONE).toString(), "note", WORDS);
    }

    private static Map<String, String> reply() {
        return Map.of(
                "answer-1",
                WORDS,
                "outcome-1",
                "resolved",
                "answer-2",
                WORDS,
                "outcome-2",
                "reference");
    }

    Account any(String role) {
        return accounts.stream().filter(one -> one.role().equals(role)).findFirst().orElseThrow();
    }

    private Account in(String role) {
        return accounts.stream()
                .filter(one -> one.role().equals(role) && one.unit().equals(UNIT))
                .findFirst()
                .orElseThrow();
    }
}
