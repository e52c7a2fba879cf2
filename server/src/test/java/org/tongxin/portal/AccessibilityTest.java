package org.tongxin.portal;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Until;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;
import org.tongxin.people.Seeding.Account;
import org.tongxin.proposal.web.Clerk;

/// What axe finds on the pages: nothing, in both languages, light and dark, on a desk and on a
/// telephone, in usual and in large type.
class AccessibilityTest {

    private static House house;
    private static Chromium chromium;
    private static Account member;
    private static Account office;
    private static Account clerk;
    private static Clerk raiser;
    private static Clerk examiner;
    private static Clerk channel;
    private static String proposal;
    private static String unpublished;
    private static String published;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        chromium = new Chromium();
        raiser = Clerk.of(house, "p-m02");
        examiner = Clerk.of(house, "p-o02");
        channel = Clerk.of(house, "p-g02");
        proposal = dispatched(Map.of());
        Clerk.of(house, "p-h12").does(proposal, "signing-for", Map.of());
        supervised();
        unpublished = dispatched(Map.of("situation", "请拨打13839412345联系张先生。"));
        published = dispatched(Map.of());
        publish(published);
        member = house.account("p-m01");
        office = house.account("p-o01");
        clerk = house.account("p-u12");
    }

    private static String dispatched(Map<String, String> otherwise) {
        var id = raiser.handsIn(otherwise);
        examiner.does(id, "docketing", Map.of());
        var to = Map.of("units", "市住房和城乡建设局", "confirmed", "yes");
        channel.does(id, "dispatching", to);
        return id;
    }

    private static void supervised() {
        examiner.does(proposal, "key-nominations", Map.of("reason", "事关民生。"));
        var today = LocalDate.now(Moment.ZONE);
        examiner.does(
                proposal,
                "instructions",
                Map.of(
                        "leader", "市长 李某某",
                        "on", today.toString(),
                        "text", "请抓紧研究。",
                        "unit", "市住房和城乡建设局",
                        "until", today.plusDays(9).toString()));
    }

    private static void publish(String id) {
        var texts = new HashMap<>(Map.of("title", "关于供暖的建议", "extent", "summary"));
        texts.putAll(Map.of("summary", "████反映管网老化。", "confirmed", "yes"));
        examiner.does(id, "publication", texts);
        var anybody = house.browser();
        Until.holds(() -> anybody.get("/public/" + id).statusCode() == 200);
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, light, 1280, usual",
        "zh-CN, dark, 360, usual",
        "zh-CN, light, 360, large",
        "en, dark, 1280, large",
        "en, light, 360, usual"
    })
    void axeFindsNothing(String language, String theme, int width, String letters) {
        var choices = "lang=%s&theme=%s&letters=%s".formatted(language, theme, letters);
        var how = new NewContextOptions().setViewportSize(width, 800);
        try (var reader = chromium.reader(house, how)) {
            reader.goes("/?" + choices);
            reader.findsNothingWrong();
            look(reader, List.of("/sign-in", "/receipts", "/receipts?number=" + proposal));
            look(reader, List.of("/receipts?number=nope", "/receipts?number=2026-9999"));
            look(reader, List.of("/public", "/public/" + published, "/public?q=没有", "/open"));
            reader.signsIn(member);
            look(reader, List.of("/work", "/proposals", "/proposals/new", "/promises"));
        }
        try (var reader = chromium.reader(house, how)) {
            reader.goes("/?" + choices);
            reader.signsIn(office);
            var page = "/proposals/" + proposal;
            look(
                    reader,
                    List.of("/work", "/proposals", "/promises", "/proposals?q=供暖&due=month", page));
            look(reader, List.of("/review", page + "/alike", "/key", "/supervision"));
            look(reader, List.of("/proposals/%s/redaction".formatted(unpublished)));
        }
        try (var reader = chromium.reader(house, how)) {
            reader.goes("/?" + choices);
            reader.signsIn(clerk);
            var page = "/proposals/" + proposal;
            look(reader, List.of(page, page + "/contacts?task=1", page + "/replies?task=1"));
        }
    }

    private static void look(Reader reader, List<String> pages) {
        for (var page : pages) {
            reader.goes(page);
            reader.findsNothingWrong();
        }
    }
}
