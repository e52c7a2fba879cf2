package org.tongxin.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file of old proposals may tell of each, and the headings it may stand under.
enum Column {
    ID(false, "pkid", "id", "uuid", "guid", "主键", "提案id", "唯一标识"),
    NUMBER(false, "proposal_number", "number", "提案号", "提案编号", "编号", "案号"),
    TITLE(true, "reason", "title", "案由", "题目", "标题", "提案名称", "提案题目", "提案标题"),
    BODY(true, "content", "body", "text", "正文", "内容", "提案内容", "提案正文"),
    DATE(true, "publish_time", "date", "raised_on", "提案日期", "提交日期", "提出日期", "提交时间", "日期", "时间"),
    PROPOSERS(
            false, "personnel_name", "proposer", "proposers", "name", "提案人", "提案者", "第一提案人", "姓名"),
    CATEGORY(false, "type", "category", "类别", "分类", "提案类别", "提案分类"),
    YEAR(false, "year", "年度", "年份"),
    PROPOSER_TYPE(false, "proposer_type", "提案者类型"),
    SPHERE(false, "sphere", "五位一体"),
    RESULT(false, "result", "审查结果", "立案情况"),
    RESULT_REASON(false, "result_reason", "不予立案理由", "不立案理由", "转办理由"),
    REPLIES(false, "replies", "答复类别");

    /// What became of them elsewhere: told by no file before these were known.
    static final List<Column> TOLD = List.of(PROPOSER_TYPE, SPHERE, RESULT, RESULT_REASON, REPLIES);

    private final boolean needed;
    private final String headings;

    Column(boolean needed, String... headings) {
        this.needed = needed;
        this.headings = String.join(",", headings);
    }

    boolean isNeeded() {
        return needed;
    }

    List<String> headings() {
        return List.of(headings.split(","));
    }

    /// As `--map` names it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isCalled(String heading) {
        return headings().contains(heading.strip().toLowerCase(Locale.ROOT));
    }

    static Optional<Column> called(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code.strip())).findFirst();
    }
}
