package org.tongxin.bench.door;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;

/// A step of a whole proposal chain, as somebody fills it in: submit, docket, dispatch, sign-for,
/// contact, reply, sign-off, send, rate.
///
/// @param task number of the task, 0 for the matter as a whole
record Step(String action, int task, Actor actor, Map<String, Object> raw) {

    private static final String UNIT = "zhoukou-urban";
    private static final Actor MEMBER = actor("m01", "zhoukou-cppcc", "member");
    private static final Actor OFFICE = actor("o01", "zhoukou-proposal-office", "proposal-office");
    private static final Actor CHANNEL = actor("g01", "zhoukou-gov-office", "channel-office");
    private static final Actor CLERK = actor("u23", UNIT, "unit-clerk");
    private static final Actor HEAD = actor("h23", UNIT, "unit-head");

    static final Comparator<String> TITLE_FIRST =
            Comparator.comparing((String name) -> !name.equals("title"))
                    .thenComparing(Comparator.naturalOrder());

    /// Steps of one chain.
    static final int COUNT = 9;

    static List<Step> chain() {
        var today = LocalDate.now(Moment.ZONE);
        return List.of(
                new Step("submit", 0, MEMBER, form()),
                new Step("docket", 0, OFFICE, Map.of()),
                new Step("dispatch", 0, CHANNEL, Map.of("units", List.of(UNIT))),
                new Step("sign-for", 1, CLERK, Map.of()),
                new Step("contact", 1, CLERK, contact(today)),
                new Step("reply", 1, CLERK, reply(today)),
                new Step("sign-off", 1, HEAD, Map.of()),
                new Step("send", 1, OFFICE, Map.of()),
                new Step("rate", 1, MEMBER, rating()));
    }

    private static Map<String, Object> form() {
        return Map.of(
                "title", "关于改善城乡道路照明与排水的建议",
                "category", "urban",
                "situation", "部分乡镇道路夜间没有照明，雨后积水多日不退，群众出行不便，学生上学尤其如此。",
                "analysis", "道路建成较早，当时没有同步铺设管网；后期养护经费不足，责任单位不够明确。",
                "point-1", "先对学校周边道路补装路灯，并公布计划。",
                "point-2", "汛期前完成排水管网疏通，明确养护单位。");
    }

    private static Map<String, Object> contact(LocalDate today) {
        return Map.of(
                "means", "visit", "on", today.toString(), "note", "与委员当面沟通，共同查看了两处路段，委员同意分期实施。");
    }

    private static Map<String, Object> reply(LocalDate today) {
        return Map.of(
                "answer-1", "已列入年度计划，学校周边六条道路共补装路灯一百二十盏。",
                "outcome-1", "resolved",
                "answer-2", "管网疏通已完成勘察，将于汛期前完工，由市政养护中心负责。",
                "outcome-2", "in-progress",
                "promise-2", "汛期前完成排水管网疏通。",
                "due-2", today.plusDays(120).toString());
    }

    private static Map<String, Object> rating() {
        return Map.of(
                "attitude", "satisfied",
                "result", "basically",
                "note", "路灯已经亮起来了，希望排水工程按期完成。");
    }

    private static Actor actor(String id, String unit, String role) {
        return new Actor("p-" + id, "post-" + id, unit, role);
    }
}
