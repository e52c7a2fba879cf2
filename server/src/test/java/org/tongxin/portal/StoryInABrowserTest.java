package org.tongxin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.people.Seeding.Account;

/// The whole story of a proposal in a real browser: by keyboard alone on a telephone, and once more
/// without JavaScript. Invariant 2 of portal.
class StoryInABrowserTest {

    private static House house;
    private static Chromium chromium;
    private static Account member;
    private static Account office;
    private static Account channel;
    private static Account party;
    private static Account clerk;
    private static Account head;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        chromium = new Chromium();
        member = house.account("p-m01");
        office = house.account("p-o01");
        channel = house.account("p-g01");
        party = house.account("p-g02");
        clerk = house.account("p-u12");
        head = house.account("p-h12");
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    @Test
    void aProposalTravelsByKeyboardAloneOnATelephone() {
        handsInByKeyboard();
        assertThat(confirms(office, "预审通过")).isNotEmpty();
        assertThat(confirms(office, "立案")).contains("已立案，案号");
        try (var reader = at(office, "拟办")) {
            reader.writes("#act input[name=units]", "市住房和城乡建设局");
            assertThat(sends(reader)).isNotEmpty();
        }
        assertThat(confirms(channel, "会签同意")).isNotEmpty();
        assertThat(confirms(party, "会签同意")).isNotEmpty();
        assertThat(confirms(clerk, "签收")).contains("已签收");
        try (var reader = at(clerk, "记录沟通")) {
            reader.presses("#act input[name=means]:not(:checked), #f-means", "ArrowDown")
                    .writes("#f-note", "当面听取了意见。");
            assertThat(sends(reader)).contains("已记录沟通情况");
        }
        try (var reader = at(clerk, "逐条答复")) {
            reader.writes("#f-answer-1", "已完成三十二个小区。").presses("[name=outcome-1]", "Space");
            reader.writes("#f-answer-2", "已在网站公布。").presses("[name=outcome-2]", "Space");
            assertThat(sends(reader)).contains("等待单位负责人签发");
        }
        assertThat(confirms(head, "签发")).contains("已签发");
        assertThat(confirms(office, "审核通过并送达")).contains("已送达提案人");
        try (var reader = at(member, "评价")) {
            reader.presses("[name=attitude]", "Space").presses("[name=result]", "Space");
            assertThat(sends(reader)).contains("评价已提交");
        }
    }

    private static void handsInByKeyboard() {
        try (var reader = chromium.reader(house, Chromium.phone()).signsIn(member)) {
            reader.presses("a[href='/proposals/new']", "Enter");
            reader.page.waitForURL("**/proposals/new");
            reader.writes("#f-title", "关于改善老旧小区冬季供暖的建议")
                    .presses("#f-category", "ArrowDown")
                    .writes("#f-situation", "入冬以来多个小区温度不足。")
                    .writes("#f-analysis", "管网老化，责任不清。")
                    .writes("#f-point-1", "分批完成管网改造。")
                    .writes("#f-point-2", "公布改造计划。")
                    .presses("button[value=check]", "Enter");
            reader.page.locator("button[value=submit]").waitFor();
            reader.presses("button[value=submit]", "Enter");
            reader.page.waitForURL("**/submission");
            assertThat(reader.page.locator(".tx-number").textContent()).startsWith("提案");
        }
    }

    /// Opens what waits from my work, by keyboard.
    private static Reader at(Account who, String act) {
        var reader = chromium.reader(house, Chromium.phone()).signsIn(who);
        reader.presses(".tx-todo-link", "Enter");
        reader.page.locator("#act").waitFor();
        assertThat(reader.page.locator("#act-title").textContent()).isEqualTo(act);
        return reader;
    }

    private static String confirms(Account who, String act) {
        try (var reader = at(who, act)) {
            return sends(reader);
        }
    }

    private static String sends(Reader reader) {
        if (reader.page.locator("#f-confirmed").count() > 0) {
            reader.presses("#f-confirmed", "Space");
        }
        reader.presses("#act .tx-strong", "Enter");
        reader.page.locator(".tx-done:focus").waitFor();
        return reader.told();
    }

    @Test
    void aProposalTravelsWithoutJavaScript() {
        String proposal;
        try (var reader = plain(member)) {
            reader.goes("/proposals/new");
            reader.page.locator("#f-title").fill("关于在城东增设公交站点的建议");
            reader.page.locator("#f-category").selectOption("transport");
            reader.page.locator("#f-situation").fill("城东新增小区较多。");
            reader.page.locator("#f-analysis").fill("线路没有同步调整。");
            for (var no = 1; no <= 4; no++) {
                if (no == 4) {
                    reader.page.locator("button[value=point]").press("Enter");
                    reader.page.locator("#f-point-4").waitFor();
                }
                reader.page.locator("#f-point-" + no).fill("第" + no + "项。");
            }
            reader.page.locator("button[value=check]").press("Enter");
            reader.page.locator("button[value=submit]").press("Enter");
            reader.page.waitForURL("**/submission");
            proposal = reader.page.url().replaceAll(".*/(p-\\d+-\\d+)/.*", "$1");
        }
        takes(office, proposal + "/docketing", Map.of());
        takes(channel, proposal + "/dispatching", Map.of("[name=units] >> nth=0", "市交通运输局"));
        var transport = house.account("p-u13");
        takes(transport, proposal + "/signing-for?task=1", Map.of());
        try (var reader = plain(transport)) {
            reader.goes("/proposals/" + proposal + "/replies?task=1");
            assertThat(reader.page.locator("#act .tx-quoted").count()).isEqualTo(4);
        }
    }

    private static void takes(Account who, String address, Map<String, String> fields) {
        try (var reader = plain(who)) {
            reader.goes("/proposals/" + address);
            fields.forEach((field, text) -> reader.page.locator(field).fill(text));
            if (reader.page.locator("#f-confirmed").count() > 0) {
                reader.page.locator("#f-confirmed").press("Space");
            }
            reader.page.locator("#act .tx-strong").press("Enter");
            assertThat(reader.told()).isNotEmpty();
        }
    }

    private static Reader plain(Account who) {
        var how = new NewContextOptions().setJavaScriptEnabled(false);
        return chromium.reader(house, how).signsIn(who);
    }
}
