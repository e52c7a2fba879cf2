package org.tongxin.demo.plot.watch;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.demo.plot.Part;
import org.tongxin.demo.plot.Sheet.Deed;
import org.tongxin.demo.plot.Topic;

/// How a matter of the demo is supervised while its unit handles it: some are chosen as key
/// proposals or are on the way, some have an instruction that is reported on, or is late.
public final class Watched {

    private static final Duration SOON = Duration.ofMinutes(40);
    private static final int NOTICE_DAYS = 5;

    /// Among the first so many, more are supervised, so that a small demo shows it.
    private static final int FIRST = 120;

    private static final List<String> GATES = List.of("committee", "consultation", "chair");
    private static final List<String> LEADERS =
            List.of("市委常委、副市长 郑明远", "市政协副主席 赵德明", "副市长 秦晓岚", "市政协副主席 方立群");

    private final Part part;

    public Watched(Part part) {
        this.part = part;
    }

    /// @param unit that answers, by which task
    public void write(String unit, int task) {
        if (Topic.consent(part.no()).equals("none")) {
            return;
        }
        switch (part.no() % (part.no() < FIRST ? 8 : 40)) {
            case 0 -> recent(unit);
            case 1 -> chosen(unit);
            case 4 -> {
                instructed(unit, 5);
                remindedOf(7);
            }
            case 6 -> {
                instructed(unit, 12);
                reported(unit);
                reminded(task);
            }
            default -> {}
        }
    }

    /// Those with such a number were handed in during the last weeks.
    private void recent(String unit) {
        switch (part.no() / 8 % 4) {
            case 0 -> underWay(unit);
            case 1 -> chosen(unit);
            case 2 -> nominated("proposal-committee");
            default -> {}
        }
    }

    private String leader() {
        return LEADERS.get(part.no() / 8 % LEADERS.size());
    }

    private void nominated(String role) {
        add(SOON, part.by(role, "nominate-key"), Map.of("reason", "事关群众切身利益，社会关注度高，经过督办可以办成。"));
    }

    private void underWay(String unit) {
        var reason = Map.<String, Object>of("reason", "涉及多个部门，单靠本单位难以推动，建议列为重点提案统筹解决。");
        add(SOON, part.of(unit, "unit-head", "nominate-key", 0), reason);
        if (part.no() % 16 == 0) {
            add(SOON, part.by("proposal-office", "short-list-key"), Map.of());
            judged(GATES.getFirst(), "passed");
        }
        if (part.no() % 192 == 96) {
            judged(GATES.get(1), "failed");
        }
    }

    private void judged(String gate, String result) {
        part.sheet()
                .add(
                        Duration.ofDays(1),
                        part.by("proposal-office", "judge-key"),
                        day -> decision(gate, result, day));
    }

    private static Map<String, Object> decision(String gate, String result, LocalDate day) {
        var raw = new HashMap<String, Object>();
        raw.putAll(Map.of("gate", gate, "result", result, "on", day.toString()));
        if (result.equals("failed")) {
            raw.put("note", "相关工作已列入年度计划，按一般提案办理。");
        }
        return raw;
    }

    private void chosen(String unit) {
        nominated("proposal-committee");
        add(SOON, part.by("proposal-office", "short-list-key"), Map.of("note", "代表性强，列入初选。"));
        GATES.forEach(gate -> judged(gate, "passed"));
        part.sheet()
                .add(
                        SOON,
                        part.by("proposal-office", "notice-key"),
                        day ->
                                Map.of(
                                        "from",
                                        day.toString(),
                                        "until",
                                        day.plusDays(NOTICE_DAYS - 1L).toString()));
        part.sheet()
                .add(
                        NOTICE_DAYS,
                        part.by("proposal-office", "confirm-key"),
                        Map.of("leader", leader(), "unit", "zhoukou-economy-committee"));
        supervised("visit", "带队到项目现场查看，听取承办单位汇报，要求倒排工期、专人负责。", "每半月报送一次进展\n资金缺口由财政部门会同研究");
        instructed(unit, 8);
        if (part.no() % 16 == 1) {
            reported(unit);
        }
        supervised("meeting", "与提案人、承办单位当面协商，逐条明确了办理意见。", "");
    }

    private void supervised(String form, String result, String followUp) {
        part.sheet()
                .add(
                        Duration.ofDays(2),
                        part.by("proposal-office", "supervise"),
                        day -> record(form, day, result, followUp));
    }

    private Map<String, Object> record(String form, LocalDate day, String result, String followUp) {
        var raw = new HashMap<String, Object>();
        raw.put("form", form);
        raw.put("on", day.toString());
        raw.put("leader", leader());
        raw.put("participants", "提案委员会、承办单位负责人、提案人代表");
        raw.put("result", result);
        if (!followUp.isEmpty()) {
            raw.put("follow-up", followUp);
        }
        return raw;
    }

    private void instructed(String unit, int days) {
        part.sheet()
                .add(
                        Duration.ofHours(3),
                        part.by("proposal-office", "instruct"),
                        day ->
                                Map.of(
                                        "leader", leader(),
                                        "on", day.toString(),
                                        "unit", unit,
                                        "until", day.plusDays(days).toString(),
                                        "text", "此提案反映的问题很实，请抓紧研究，拿出办法，结果报我。"));
    }

    private void reported(String unit) {
        part.sheet()
                .add(
                        6,
                        part.of(unit, "unit-clerk", "report-instruction", 1),
                        Map.of("text", "已成立专班，完成现场踏勘，方案初稿已经形成，计划下月组织实施。"));
    }

    private void remindedOf(int days) {
        part.sheet()
                .add(
                        days,
                        part.by("proposal-office", "remind-instruction", 1),
                        Map.of("note", "请尽快报告。"));
    }

    private void reminded(int task) {
        part.sheet().add(2, part.by("proposal-office", "remind", task), Map.of());
    }

    private void add(Duration later, Deed deed, Map<String, Object> raw) {
        part.sheet().add(later, deed, _ -> raw);
    }
}
