package org.tongxin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.drafts.Drafts;
import org.tongxin.files.Samples;
import org.tongxin.people.Seeding.Account;

/// Files in forms, in a real browser: sent in as they are chosen, or by the button without a
/// script; they outlive the check, a reload and the session, and hang on the proposal in the end.
class FilesInABrowserTest {

    private static final String CHOOSE = "#f-attachments-choose";
    private static final String LISTED = ".tx-file-list > li .tx-file-name";
    private static final byte[] PDF = Samples.pdf("口袋公园选址图");
    private static final FilePayload MAP = new FilePayload("选址图.pdf", "application/pdf", PDF);
    private static final FilePayload PHOTO = new FilePayload("现状.png", "image/png", Samples.png());
    private static final FilePayload PROGRAM =
            new FilePayload("通知.pdf", "application/pdf", Samples.exe());
    private static final FilePayload RENAMED =
            new FilePayload("清单.xlsx", "application/octet-stream", PDF);

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
    void filesAreSentInAsTheyAreChosenAndHangOnTheProposal() {
        try (var reader = writing(house.account("p-m01"), Chromium.phone())) {
            fillsIn(reader);
            chooses(reader, MAP, PHOTO);
            lists(reader, "选址图.pdf（PDF · 1 KB）", "现状.png（PNG · 1 KB）");
            reader.findsNothingWrong();
            saved(reader, "p-m01");
            reader.page.reload();
            lists(reader, "选址图.pdf（PDF · 1 KB）", "现状.png（PNG · 1 KB）");
            reader.page.locator("[aria-label^='移除 现状']").press("Enter");
            lists(reader, "选址图.pdf（PDF · 1 KB）");
            checksAndGoesBack(reader);
            handsIn(reader);
            assertThat(reader.page.locator(".tx-papers a").textContent()).isEqualTo("选址图.pdf");
            reader.findsNothingWrong();
            var fetched =
                    reader.page
                            .request()
                            .get(house.address + reader.page.getAttribute(".tx-papers a", "href"));
            assertThat(fetched.body()).isEqualTo(PDF);
            assertThat(fetched.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-type", "application/pdf");
            assertThat(fetched.headers().get("content-disposition")).startsWith("attachment;");
        }
    }

    private static void checksAndGoesBack(Reader reader) {
        reader.page.locator("button[value=check]").click();
        reader.page.locator("button[value=edit]").click();
        reader.page.locator(CHOOSE).waitFor();
        lists(reader, "选址图.pdf（PDF · 1 KB）");
    }

    private static void handsIn(Reader reader) {
        reader.page.locator("button[value=check]").press("Enter");
        reader.page.locator("button[value=submit]").waitFor();
        assertThat(reader.page.locator(".tx-check").textContent()).contains("选址图.pdf");
        reader.page.locator("button[value=submit]").press("Enter");
        reader.page.waitForURL("**/submission");
        reader.page.navigate(reader.page.url().replace("/submission", ""));
    }

    @Test
    void whatCannotBeAttachedIsSaidAndNothingElseIsLost() {
        try (var reader = writing(house.account("p-m02"), new NewContextOptions())) {
            fillsIn(reader);
            chooses(reader, MAP, PROGRAM);
            reader.page.locator(".tx-file-said:has-text('“通知.pdf”不是可以上传的文件')").waitFor();
            chooses(reader, RENAMED);
            reader.page.locator(".tx-file-said:has-text('内容与扩展名不符')").waitFor();
            lists(reader, "选址图.pdf（PDF · 1 KB）");
            assertThat(reader.page.locator("#f-title").inputValue()).isEqualTo("关于口袋公园的建议");
        }
    }

    @Test
    void withoutJavaScriptTheButtonSendsThemIn() {
        var how = new NewContextOptions().setJavaScriptEnabled(false);
        try (var reader = writing(house.account("p-m03"), how)) {
            fillsIn(reader);
            reader.page.locator(CHOOSE).setInputFiles(PROGRAM);
            reader.page.locator("button[value=upload]").press("Enter");
            assertThat(reader.page.locator(".tx-errors").textContent()).contains("“通知.pdf”不是");
            assertThat(reader.page.locator("#f-point-1").inputValue()).isEqualTo("增设口袋公园。");
            reader.page.locator(CHOOSE).setInputFiles(PHOTO);
            reader.page.locator("button[value=upload]").press("Enter");
            lists(reader, "现状.png（PNG · 1 KB）");
            reader.page.reload();
            lists(reader, "现状.png（PNG · 1 KB）");
            reader.page.locator("button[value^='remove:']").press("Enter");
            assertThat(reader.page.locator(LISTED).count()).isZero();
            reader.page.locator(CHOOSE).setInputFiles(MAP);
            handsIn(reader);
            assertThat(reader.page.locator(".tx-papers a").textContent()).isEqualTo("选址图.pdf");
        }
    }

    @Test
    void whatWasSentInOutlivesTheSession() {
        var account = house.account("p-m04");
        try (var reader = writing(account, new NewContextOptions())) {
            fillsIn(reader);
            chooses(reader, MAP);
            lists(reader, "选址图.pdf（PDF · 1 KB）");
            saved(reader, "p-m04");
            house.db.sql("delete from spring_session where principal_name = 'p-m04'").update();
            chooses(reader, PHOTO);
            reader.page.locator(".tx-file-said:has-text('登录已过期')").waitFor();
            reader.page.locator("button[value=check]").click();
            reader.page.locator("main a[href^='/sign-in']").click();
            reader.page.locator("#f-username").fill(account.login());
            reader.page.locator("#f-password").fill(account.password());
            reader.page.locator("main button[type=submit]").press("Enter");
            reader.page.waitForURL("**/proposals/new?draft=*");
            lists(reader, "选址图.pdf（PDF · 1 KB）");
        }
    }

    private static void chooses(Reader reader, FilePayload... files) {
        reader.page.locator(CHOOSE).setInputFiles(files);
    }

    private static void lists(Reader reader, String... names) {
        reader.page.waitForCondition(() -> reader.page.locator(LISTED).count() == names.length);
        assertThat(reader.page.locator(LISTED).allTextContents()).containsExactly(names);
    }

    /// Until the files stand in the draft.
    private static void saved(Reader reader, String person) {
        var drafts = house.application.getBean(Drafts.class);
        reader.page.waitForCondition(
                () ->
                        drafts.of(person).stream()
                                .anyMatch(one -> one.fields().containsKey("attachments")));
    }

    private static void fillsIn(Reader reader) {
        reader.page.locator("#f-title").fill("关于口袋公园的建议");
        reader.page.locator("#f-category").selectOption("transport");
        reader.page.locator("#f-situation").fill("老城区绿地不足。");
        reader.page.locator("#f-analysis").fill("边角地没有利用。");
        reader.page.locator("#f-point-1").fill("增设口袋公园。");
    }

    private static Reader writing(Account account, NewContextOptions how) {
        var reader = chromium.reader(house, how).signsIn(account);
        reader.goes("/proposals/new");
        return reader;
    }
}
