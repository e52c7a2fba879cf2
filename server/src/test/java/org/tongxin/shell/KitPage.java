package org.tongxin.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Confirm;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.shell.kit.FormError;
import org.tongxin.shell.kit.Line;
import org.tongxin.shell.kit.PageHead;
import org.tongxin.shell.kit.Pager;
import org.tongxin.shell.kit.RingView;
import org.tongxin.shell.kit.RingView.Arc;
import org.tongxin.shell.kit.RingView.State;
import org.tongxin.shell.kit.TableView;
import org.tongxin.shell.kit.TableView.Row;
import org.tongxin.shell.kit.TaskItem;
import org.tongxin.shell.kit.Tone;

/// Every piece of the kit once, to be looked at; never part of the application.
public record KitPage(Frame frame, String template) implements Page {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 26);

    public PageHead head() {
        return new PageHead("提案 2026-0137", "关于改善老旧小区冬季供暖的提案", "县政协第十届五次会议 · 城乡建设 · 由县住房和城乡建设局主办");
    }

    public RingView ring(State third) {
        return new RingView(
                List.of(
                        new Arc("审查立案", State.DONE),
                        new Arc("交办", State.DONE),
                        new Arc("办理", third),
                        new Arc("答复", State.WAITING),
                        new Arc("评价", State.WAITING),
                        new Arc("跟踪", State.WAITING)));
    }

    public List<Badge> badges() {
        return List.of(
                new Badge("已办结", Tone.DONE),
                new Badge("办理中", Tone.ACTIVE),
                new Badge("即将到期", Tone.SOON),
                new Badge("已逾期", Tone.LATE),
                new Badge("待签收", Tone.WAITING),
                new Badge("重点提案", Tone.PLAIN));
    }

    public DueView due(int left) {
        return DueView.open(frame.words(), DUE, left, DUE);
    }

    public FilterBar filter() {
        var stage =
                List.of(
                        new FieldView.Option("handling", "办理", true),
                        new FieldView.Option("reply", "答复", false));
        return new FilterBar(
                "/kit",
                "供暖",
                List.of(
                        field("stage", FieldView.Type.CHOICE, "环节", "", stage, ""),
                        field("due", FieldView.Type.DATE, "期限不晚于", "", List.of(), "")),
                "/kit");
    }

    public TableView table() {
        return new TableView(
                "提案",
                List.of("案由", "编号", "承办单位", "状态", "期限", "建议"),
                List.of(
                        row("关于改善老旧小区冬季供暖的提案", "2026-0137", 0, 3),
                        row("关于在城东增设公交站点并延长末班车时间的提案", "2026-0138", 2, 9),
                        row("关于规范校外托管机构的提案", "2026-0142", 3, -2)));
    }

    private Row row(String title, String number, int badge, int left) {
        return Row.of(
                new TableView.Text(title, "/kit"),
                new TableView.Figure(number, false),
                new TableView.Text("县住房和城乡建设局"),
                new TableView.Mark(badges().get(badge)),
                new TableView.Due(due(left)),
                new TableView.Figure("3", true));
    }

    public List<FormError> errors() {
        return List.of(
                new FormError("title", "请写明案由，不超过 50 个字。"), new FormError("unit", "请选择承办单位。"));
    }

    public List<FieldView> fields() {
        var units =
                List.of(
                        new FieldView.Option("u1", "县住建局", true),
                        new FieldView.Option("u2", "县财政局", false));
        return List.of(
                field(
                        "title",
                        FieldView.Type.TEXT,
                        "案由",
                        "一句话说清一件事。",
                        List.of(),
                        "请写明案由，不超过 50 个字。"),
                field("body", FieldView.Type.LONGTEXT, "情况和分析", "", List.of(), "").valued("入冬以来……"),
                field("points", FieldView.Type.POINTS, "建议", "一条写一项，承办单位会逐条答复。", List.of(), "")
                        .valued("尽快完成管网改造。\n公布分小区的改造计划。"),
                field("kind", FieldView.Type.CHOICE, "类别", "", units, ""),
                field("unit", FieldView.Type.UNIT, "主办单位", "", units, "请选择承办单位。"),
                field("units", FieldView.Type.UNITS, "会办单位", "", units, ""),
                field("on", FieldView.Type.DATE, "日期", "", List.of(), ""),
                field("number", FieldView.Type.NUMBER, "户数", "", List.of(), ""),
                field("open", FieldView.Type.BOOLEAN, "同意公开全文", "", List.of(), "").valued("true"),
                field("file", FieldView.Type.FILE, "附件", "PDF 或 OFD，不超过 20 MB。", List.of(), ""));
    }

    private static FieldView field(
            String name,
            FieldView.Type type,
            String label,
            String hint,
            List<FieldView.Option> options,
            String error) {
        return new FieldView(
                name, type, label, hint, "", type != FieldView.Type.FILE, 500, options, error);
    }

    public List<TaskItem> tasks() {
        return List.of(
                new TaskItem("填写案由和类别", "/kit", "", new Badge("已完成", Tone.DONE)),
                new TaskItem("逐条写建议", "/kit", "至少一条", new Badge("办理中", Tone.ACTIVE)),
                new TaskItem("核对并提交", "", "", new Badge("未开始", Tone.WAITING)));
    }

    public List<Line> story() {
        return List.of(
                new Line("县住房和城乡建设局签收，期限 11月26日。", "王 敏", "2026年11月3日 09:12", "/kit"),
                new Line("交县住房和城乡建设局主办，县财政局会办。", "县政府督查室", "2026年11月2日 16:40", "/kit"),
                new Line("已立案，案号 2026-0137。", "县政协提案委", "2026年10月29日 10:05", ""));
    }

    public EmptyState empty() {
        return new EmptyState("今天没有要签收的提案。", "新交办的提案会出现在这里，并发通知给您。", "/kit", "查看正在办理的提案");
    }

    public Pager pager() {
        return new Pager("/kit?before=9", "/kit?after=3", "共 137 件");
    }

    public Confirm confirm() {
        return new Confirm(
                "不予立案", "不立案的提案将转为来信处理，此事不能撤销。", "/kit", "确定不予立案", Map.of("version", "7"));
    }
}
