package org.tongxin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.people.Seeding.Account;

/// A form that saves itself, in a real browser: on the server, in the browser while the server is
/// out of reach, and for its writer when the session has ended. Invariant 5 of drafts.
class DraftsInABrowserTest {

    private static final String TITLE = "#f-title";
    private static final String KEPT_HERE =
            "Object.keys(localStorage).filter(k => k.startsWith('tongxin-draft:')).length";

    private static House house;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    @Test
    void whatIsTypedSavesItselfAndStandsInTheFormAgain() {
        try (var reader = writing("p-m01", Chromium.phone())) {
            reader.page.locator(TITLE).fill("关于增设口袋公园的建议");
            says(reader, "已自动保存");
            reader.findsNothingWrong();
            reader.page.reload();
            assertThat(reader.page.locator(TITLE).inputValue()).isEqualTo("关于增设口袋公园的建议");
            assertThat(reader.page.locator(".tx-draft-restored").textContent()).contains("已恢复");
            reader.findsNothingWrong();
        }
    }

    @Test
    void theBrowserKeepsWhatTheServerCouldNotGet() {
        try (var reader = writing("p-m02", new NewContextOptions())) {
            reader.page.route("**/drafts", Route::abort);
            reader.page.locator(TITLE).fill("断网时写的");
            says(reader, "已保存在本机");
            reader.page.reload();
            assertThat(reader.page.locator(TITLE).inputValue()).isEqualTo("断网时写的");
            reader.page.unroute("**/drafts");
            says(reader, "已自动保存");
            keepsNothing(reader);
        }
    }

    @Test
    void whatWasWrittenOfflineGoesToTheServerWhenItIsBack() {
        try (var reader = writing("p-m03", new NewContextOptions())) {
            reader.page.context().setOffline(true);
            reader.page.locator(TITLE).fill("离线时写的");
            says(reader, "已保存在本机");
            reader.page.context().setOffline(false);
            says(reader, "已自动保存");
            keepsNothing(reader);
        }
    }

    @Test
    void whoseSessionEndedSignsInAndGoesOnWriting() {
        var account = house.account("p-m04");
        try (var reader = writing(account, new NewContextOptions())) {
            house.db.sql("delete from spring_session where principal_name = 'p-m04'").update();
            reader.page.locator(TITLE).fill("登录过期前后写的");
            says(reader, "登录已过期");
            reader.page.locator("[data-draft] a").click();
            reader.page.locator("#f-username").fill(account.login());
            reader.page.locator("#f-password").fill(account.password());
            reader.page.locator("main button[type=submit]").press("Enter");
            reader.page.waitForURL("**/proposals/new?draft=*");
            assertThat(reader.page.locator(TITLE).inputValue()).isEqualTo("登录过期前后写的");
        }
    }

    @Test
    void aFormThatNeverArrivedIsStillInTheBrowser() {
        try (var reader = writing("p-m05", new NewContextOptions())) {
            fillsIn(reader);
            reader.page.route("**/{proposals,drafts}", Route::abort);
            reader.page.locator("button[value=check]").click();
            reader.page.waitForURL("chrome-error://**");
            reader.goes("/proposals/new");
            assertThat(reader.page.locator(TITLE).inputValue()).isEqualTo("关于公交站点的建议");
            reader.page.unroute("**/{proposals,drafts}");
            reader.page.locator("button[value=check]").click();
            reader.page.locator("button[value=submit]").waitFor();
            keepsNothing(reader);
        }
    }

    private static void fillsIn(Reader reader) {
        reader.page.locator(TITLE).fill("关于公交站点的建议");
        reader.page.locator("#f-category").selectOption("transport");
        reader.page.locator("#f-situation").fill("城东新增小区较多。");
        reader.page.locator("#f-analysis").fill("线路没有同步调整。");
        reader.page.locator("#f-point-1").fill("增设站点。");
    }

    private static Reader writing(String person, NewContextOptions how) {
        return writing(house.account(person), how);
    }

    private static Reader writing(Account account, NewContextOptions how) {
        var reader = chromium.reader(house, how).signsIn(account);
        reader.goes("/proposals/new");
        return reader;
    }

    private static void says(Reader reader, String words) {
        reader.page.locator("[data-draft]:has-text('" + words + "')").waitFor();
    }

    private static void keepsNothing(Reader reader) {
        reader.page.waitForCondition(() -> reader.page.evaluate(KEPT_HERE).equals(0));
    }
}
