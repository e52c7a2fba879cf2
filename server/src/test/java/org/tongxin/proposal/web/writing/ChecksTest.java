package org.tongxin.proposal.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.proposal.web.writing.Checks.Hint;

class ChecksTest {

    private static List<Hint> said(String title, String... points) {
        return Checks.of(new Text(title, "", "", List.of(points)));
    }

    @Test
    void aTitleWithTwoMattersIsTold() {
        var point = "请市住建局在年底前改造三十个小区的供暖管网。";
        assertThat(said("关于加装老旧小区电梯和治理城区黑臭水体的建议", point))
                .containsExactly(new Hint("writing.one-matter", 0));
        assertThat(said("关于加强科技创新，推动制造业转型升级的建议", point)).isEmpty();
        assertThat(said("关于改善老旧小区冬季供暖的建议", point)).isEmpty();
    }

    @Test
    void aPointThatNamesNobodyAndNothingIsTold() {
        assertThat(said("关于冬季供暖的建议", "建议有关部门高度重视，进一步加大工作力度。", "分批完成老城区供暖管网改造。"))
                .containsExactly(new Hint("writing.concrete", 1));
        assertThat(said("关于冬季供暖的建议")).containsExactly(new Hint("writing.no-point", 0));
    }

    @Test
    void theTextIsReadFromTheForm() {
        var text =
                Text.of(
                        Map.of(
                                "title", List.of(" 供暖 "),
                                "situation", List.of("冷。"),
                                "point-1", List.of("修。"),
                                "category", List.of("urban")));
        assertThat(text.title()).isEqualTo("供暖");
        assertThat(text.body()).contains("冷。", "修。").doesNotContain("urban");
        assertThat(Text.length("一 二\n三")).isEqualTo(3);
    }
}
