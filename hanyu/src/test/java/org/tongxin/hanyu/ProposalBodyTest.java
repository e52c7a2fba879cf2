package org.tongxin.hanyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One small body for each way of writing. Invariants 1 and 3.
class ProposalBodyTest {

    @Test
    void theFormsHeadingsPartTheSections() {
        assertSplit("调研情况：公园缺灯。问题分析：夜里难行。具体建议：一、加装路灯。二、修补步道。", "公园缺灯。", "夜里难行。", "加装路灯。", "修补步道。");
    }

    @Test
    void theProposersHeadingsDoAsWell() {
        assertSplit(
                "一、现状\n校车太少。\n二、存在问题\n等候很久。\n三、对策建议\n1. 增加班次。\n2. 公布时刻。",
                "校车太少。",
                "等候很久。",
                "增加班次。",
                "公布时刻。");
    }

    @Test
    void headingsWrittenTwiceAreDroppedTwice() {
        assertSplit("调研情况：甲。问题分析：二、问题分析：乙。具体建议：三、具体建议：为此建议：1、丙。2、丁。", "甲。", "乙。", "丙。", "丁。");
    }

    @Test
    void aTitleAboveTheListIsNoPoint() {
        assertSplit(
                "调研情况：甲。问题分析：乙。具体建议：二、关于增设书屋的几点建议（一）选好地点。（二）配足新书。", "甲。", "乙。", "选好地点。", "配足新书。");
    }

    @Test
    void withoutHeadingsTheWordsThatLeadToThemDo() {
        assertSplit(
                "河边垃圾多。主要问题有：1、无人清扫。2、无处投放。为此，我们建议：1、设保洁员。2、添垃圾箱。",
                "河边垃圾多。",
                "主要问题有：1、无人清扫。2、无处投放。",
                "设保洁员。",
                "添垃圾箱。");
    }

    @Test
    void listsInsideAPointStayInsideWithTheirNumbers() {
        assertSplit(
                body("一、培训教师一是集中学习。二是结对帮带。二、改善校舍（1）修屋顶。（2）换门窗。"),
                "甲。",
                "乙。",
                "培训教师一是集中学习。二是结对帮带。",
                "改善校舍（1）修屋顶。（2）换门窗。");
    }

    @Test
    void aListInsideAListOfTheSameStyleEndsWhereTheOuterGoesOn() {
        assertSplit(
                body("一是管住源头。一是查厂。二是查店。二是管住路上。一是查车。二是查仓。三是管住餐桌。"),
                "甲。",
                "乙。",
                "管住源头。一是查厂。二是查店。",
                "管住路上。一是查车。二是查仓。",
                "管住餐桌。");
    }

    @Test
    void ordinalWordsNumberPoints() {
        assertSplit(body("第一，建站。第二，通车。"), "甲。", "乙。", "建站。", "通车。");
        assertSplit(body("首先，建站。其次，通车。最后，收费从低。"), "甲。", "乙。", "建站。", "通车。", "收费从低。");
        assertSplit(body("建议一：建站。建议二：通车。"), "甲。", "乙。", "建站。", "通车。");
    }

    @Test
    void circledAndBracketedAndFullWidthNumbersDo() {
        assertSplit(body("①建站。②通车。"), "甲。", "乙。", "建站。", "通车。");
        assertSplit(body("(1)建站。（2）通车。3）免票。"), "甲。", "乙。", "建站。", "通车。", "免票。");
        assertSplit(body("１．建站。２、通车。3,免票。"), "甲。", "乙。", "建站。", "通车。", "免票。");
    }

    @Test
    void wordsDatesAndDecimalsAreNoNumbers() {
        var text = "统一、规范地建站，比2.5公里近1.2公里，是办法之一、也是十二、三年的愿望。";
        assertSplit(body(text), "甲。", "乙。", text);
    }

    @Test
    void theIntroductionOfTheSuggestionsGoesWithTheAnalysis() {
        assertSplit(
                body("乡镇缺医生，要从培养和待遇两头着手才能留住人，现提出三点建议：1、定向培养。2、提高补贴。"),
                "甲。",
                "乙。\n乡镇缺医生，要从培养和待遇两头着手才能留住人，现提出三点建议：",
                "定向培养。",
                "提高补贴。");
    }

    @Test
    void anAsideBeforeTheListIsNotTheList() {
        assertSplit(
                body("难点有三：一是缺钱。二是缺人。三是缺地。为此建议：1、拨款。2、招人。"),
                "甲。",
                "乙。\n难点有三：一是缺钱。二是缺人。三是缺地。",
                "拨款。",
                "招人。");
    }

    @Test
    void aLostFirstNumberLeavesTheFirstPoint() {
        assertSplit(body("加装电梯。2、修理管道。3、清理楼道。"), "甲。", "乙。", "加装电梯。", "修理管道。", "清理楼道。");
    }

    @Test
    void suggestionsWithoutNumbersAreOnePoint() {
        assertSplit(body("建议市里统一编号，逐年更换。"), "甲。", "乙。", "建议市里统一编号，逐年更换。");
    }

    @Test
    void aSuggestingSentenceIsFoundWithoutAnyHeading() {
        assertSplit("桥面已旧。建议尽早加固。", "桥面已旧。", "", "建议尽早加固。");
    }

    @Test
    void whereNothingSuggestsTheLastSectionIsThePoint() {
        assertSplit("桥面已旧，人们绕行。", "", "", "桥面已旧，人们绕行。");
        assertSplit("情况：桥面已旧。问题分析：无人养护。", "桥面已旧。", "", "无人养护。");
    }

    @Test
    void linesBrokenInsideASentenceAreJoinedAndParagraphsStay() {
        assertSplit(
                body("1、在老城区的每一条背街小巷里面都要加装足够多的路\n灯。\n\u3000\u3000每年检修一次。\n2、公布电话。"),
                "甲。",
                "乙。",
                "在老城区的每一条背街小巷里面都要加装足够多的路灯。\n每年检修一次。",
                "公布电话。");
    }

    static String body(String suggestions) {
        return "调研情况：甲。问题分析：乙。具体建议：" + suggestions;
    }

    private static void assertSplit(
            String text, String situation, String analysis, String... points) {
        var body = ProposalBody.split(text);
        assertThat(body).isEqualTo(new ProposalBody(situation, analysis, List.of(points)));
        assertThat(Losses.of(text, body)).isEmpty();
    }
}
