package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/// The words of the tests: a proposal walked through the interface, step by step.
record Story(ApiHouse house) {

    static final Map<String, Object> FORM =
            Map.of(
                    "kind", "proposal",
                    "title", "关于在老城区增设口袋公园的建议",
                    "sections",
                            Map.of(
                                    "situation", "老城区人均绿地不足。",
                                    "analysis", "可用的小块空地没有统一规划。"),
                    "points", List.of("调查老城区的小块空地。", "每年建设五处口袋公园。"),
                    "attributes", Map.of("category", "urban"));

    Program member() {
        return house.as("m01");
    }

    Program office() {
        return house.as("o01");
    }

    Program channel() {
        return house.as("g01");
    }

    Program clerk() {
        return house.as("u12");
    }

    Program head() {
        return house.as("h12");
    }

    String submitted() {
        var answer = member().post("/api/v1/matters", FORM);
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    String dispatched() {
        return dispatched("zhoukou-housing");
    }

    private String dispatched(String... units) {
        var id = submitted();
        done(office().act(id, "docket", null, Map.of()));
        done(channel().act(id, "dispatch", null, Map.of("units", List.of(units))));
        return id;
    }

    /// Housing and transport have each answered for their part.
    String answeredByTwo() {
        var id = dispatched("zhoukou-housing", "zhoukou-transport");
        drafts(clerk(), id, 1);
        drafts(house.as("u13"), id, 2);
        sends(head(), id, 1);
        sends(house.as("h13"), id, 2);
        return id;
    }

    /// A reply is drafted and nobody has signed it.
    String drafted() {
        var id = dispatched();
        drafts(clerk(), id, 1);
        return id;
    }

    String answered() {
        var id = drafted();
        sends(head(), id, 1);
        return id;
    }

    /// The office has checked the reply and given it back.
    String sentBack(String reason) {
        var id = drafted();
        done(head().act(id, "sign-off", 1, Map.of()));
        done(office().act(id, "send-back", 1, Map.of("reason", reason)));
        return id;
    }

    private static void drafts(Program clerk, String id, int task) {
        done(clerk.act(id, "sign-for", task, Map.of()));
        var today = java.time.LocalDate.now(org.tongxin.matter.Moment.ZONE);
        var visit = Map.of("means", "visit", "on", today.toString(), "note", "当面沟通");
        done(clerk.act(id, "contact", task, visit));
        done(clerk.act(id, "reply", task, replies(today.plusDays(100).toString())));
    }

    private void sends(Program head, String id, int task) {
        done(head.act(id, "sign-off", task, Map.of()));
        done(office().act(id, "send", task, Map.of()));
    }

    private static Map<String, String> replies(String due) {
        return Map.of(
                "answer-1", "已完成调查，共有十二处。",
                "outcome-1", "resolved",
                "answer-2", "列入明年计划。",
                "outcome-2", "planned",
                "promise-2", "明年建成五处",
                "due-2", due);
    }

    String rated() {
        var id = answered();
        done(member().act(id, "rate", 1, Map.of("attitude", "satisfied", "result", "basically")));
        return id;
    }

    private static void done(Program.Answer answer) {
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
    }
}
