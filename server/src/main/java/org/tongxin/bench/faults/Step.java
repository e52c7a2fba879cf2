package org.tongxin.bench.faults;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The steps of a proposal from submission to rating, in their order, as a program asks for them.
enum Step {
    DOCKET("docket", "proposal-office"),
    DISPATCH("dispatch", "channel-office"),
    SIGN_FOR("sign-for", "unit-clerk"),
    CONTACT("contact", "unit-clerk"),
    REPLY("reply", "unit-clerk"),
    SIGN_OFF("sign-off", "unit-head"),
    SEND("send", "proposal-office"),
    RATE("rate", "member");

    private static final List<Step> ORDER = List.of(values());
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final String action;
    final String role;

    Step(String action, String role) {
        this.action = action;
        this.role = role;
    }

    Optional<Step> following() {
        return ORDER.stream().skip(ORDER.indexOf(this) + 1L).findFirst();
    }

    /// What a program sends to take the step.
    Map<String, Object> body(String unit, String words) {
        var body = new LinkedHashMap<String, Object>();
        body.put("action", action);
        if (this != DOCKET && this != DISPATCH) {
            body.put("target", 1);
        }
        body.put(
                "fields",
                switch (this) {
                    case DOCKET, SIGN_FOR, SIGN_OFF, SEND -> Map.of();
                    case DISPATCH -> Map.of("units", new String[] {unit});
                    case CONTACT ->
                            Map.of(
                                    "means",
                                    "phone",
                                    "on",
                                    LocalDate.now(ZONE).toString(),
                                    "note",
                                    words);
                    case REPLY ->
                            Map.of(
                                    "answer-1",
                                    words,
                                    "outcome-1",
                                    "resolved",
                                    "answer-2",
                                    words,
                                    "outcome-2",
                                    "reference");
                    case RATE -> Map.of("attitude", "satisfied", "result", "basically");
                });
        return body;
    }

    /// What a program sends to raise a proposal.
    static Map<String, Object> raising(String words) {
        return Map.of(
                "kind",
                "proposal",
                "title",
                "关于" + words + "的提案",
                "sections",
                Map.of("situation", words, "analysis", words),
                "points",
                new String[] {"建议一：" + words, "建议二：" + words},
                "attributes",
                Map.of("category", "transport"));
    }
}
