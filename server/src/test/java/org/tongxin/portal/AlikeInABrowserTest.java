package org.tongxin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// What is alike, in a real browser: beside what is examined, by the keyboard alone, and while
/// somebody writes.
class AlikeInABrowserTest {

    private static final String DESK = "/review?stage=pre-review";

    private static House house;
    private static Chromium chromium;
    private static String first;
    private static String second;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        chromium = new Chromium();
        var member = Clerk.of(house, "p-m01");
        first = member.handsIn(Map.of());
        second = member.handsIn(Map.of("title", "关于改善老旧小区冬季供暖管网的建议"));
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    @Test
    void theQueueIsExaminedWithTheKeyboardAlone() {
        try (var office = examining("p-o01", new NewContextOptions().setViewportSize(1280, 900))) {
            office.page.locator("#sheet .tx-alike").waitFor();
            office.findsNothingWrong();
            office.page.keyboard().press("j");
            office.page.keyboard().press("j");
            assertThat(office.isAt("#q-" + second)).isTrue();
            office.page.keyboard().press("Enter");
            office.page.locator("#sheet-title a[href='/proposals/" + second + "']").waitFor();
            assertThat(office.page.url()).endsWith("at=" + second);
            assertThat(office.page.locator("#q-" + second).getAttribute("aria-current"))
                    .isEqualTo("true");
            office.page.locator("#sheet a[href='/proposals/" + first + "']").waitFor();
            var act = office.page.locator("#sheet [data-key='1']").getAttribute("href");
            office.page.keyboard().press("1");
            office.page.waitForURL("**" + act);
        }
    }

    @Test
    void theDeskFitsATelephone() {
        try (var office = examining("p-o02", Chromium.phone())) {
            office.page.locator("#alike").scrollIntoViewIfNeeded();
            office.page.locator("#sheet .tx-alike").waitFor();
            office.findsNothingWrong();
        }
    }

    private static Reader examining(String person, NewContextOptions how) {
        var office = chromium.reader(house, how).signsIn(house.account(person));
        office.goes(DESK);
        return office;
    }

    @Test
    void adviceComesWhileOneWritesAndDisturbsNothing() {
        try (var writer = chromium.reader(house, Chromium.phone())) {
            writer.signsIn(house.account("p-m02"));
            writer.goes("/proposals/new");
            writer.page.locator("#f-title").fill("关于增设口袋公园的建议");
            writer.page.locator("#f-point-1").fill("高度重视。");
            writer.page.locator("#advice-said:has-text('第 1 条建议还不够具体')").waitFor();
            assertThat(writer.isAt("#f-point-1")).isTrue();
            assertThat(writer.page.locator("#f-title").inputValue()).isEqualTo("关于增设口袋公园的建议");
            writer.page.locator("#f-point-1").fill("请市园林局在老城区空地建六处口袋公园。");
            writer.page.locator("#advice-said:not(:has-text('第 1 条'))").waitFor();
            writer.findsNothingWrong();
        }
    }
}
