package org.tongxin.proposal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What in a text is proposed to be blackened. Invariant 16 of proposals.
class PersonalTest {

    private static List<String> found(String text) {
        return Personal.in(text).stream()
                .map(one -> one.sort() + " " + text.substring(one.from(), one.to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    请致电13839412345联系。              | MOBILE 13839412345
                    请致电 138-3941-2345。               | MOBILE 138-3941-2345
                    手机１３８３９４１２３４５。          | MOBILE １３８３９４１２３４５
                    值班电话0394-8234567转12。           | PHONE 0394-8234567转12
                    联系电话：8234567                    | PHONE 8234567
                    身份证41270119800101002X的居民        | IDENTITY 41270119800101002X
                    旧证412701800101002                  | IDENTITY 412701800101002
                    卡号6222 0212 3456 7890 128 的账户    | CARD 6222 0212 3456 7890 128
                    邮箱 zhang.san@example.com.cn        | MAIL zhang.san@example.com.cn
                    微信号：zhangsan_1980                | ACCOUNT 微信号：zhangsan_1980
                    他住在周口市川汇区七一路12号院3号楼2单元501室 | ADDRESS 周口市川汇区七一路12号院3号楼2单元501室
                    联系人：张三丰                        | CONTACT 张三丰
                    """,
            delimiter = '|')
    void numbersAndAddressesOfPersonsAreFound(String text, String what) {
        assertThat(found(text)).containsExactly(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全市 2026 年新增公交站点 137 处，投资 1380000000 元。",
                "依据国办发〔2014〕46 号文件第十二条办理。",
                "请拨打 12345 热线。",
                "合同编号 2026010112345678901 的项目已经完工。",
                "七一路、八一路沿线建设健康步道。"
            })
    void sumsHotlinesAndNumbersOfDocumentsAreNot(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatIsBlackenedTellsNotEvenHowLongItWas() {
        var text = "电话13839412345，邮箱a@b.cn。";
        assertThat(Personal.blackened(text, Personal.in(text)))
                .isEqualTo("电话" + Personal.BLACK + "，邮箱" + Personal.BLACK + "。");
    }

    @Test
    void numbersOfPersonsNeverGoOutAndAnOfficeMayNameItsTelephone() {
        assertThat(Personal.forbidden("咨询0394-8234567")).isEmpty();
        assertThat(Personal.forbidden("找 13839412345")).contains("138394…");
    }

    /// Texts of ten thousand characters come from anybody.
    @Test
    void aTextMadeToBeSlowIsNot() {
        var begun = System.nanoTime();
        Personal.in("市".repeat(10_000));
        Personal.in("路".repeat(10_000));
        Personal.in("1".repeat(10_000));
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }
}
