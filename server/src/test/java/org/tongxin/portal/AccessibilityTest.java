package org.tongxin.portal;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.access.House;
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
    private static String proposal;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        chromium = new Chromium();
        proposal = Clerk.of(house, "p-m02").handsIn(Map.of());
        Clerk.of(house, "p-o02").does(proposal, "docketing", Map.of());
        Clerk.of(house, "p-g02")
                .does(proposal, "dispatching", Map.of("units", "市住房和城乡建设局", "confirmed", "yes"));
        Clerk.of(house, "p-h12").does(proposal, "signing-for", Map.of());
        member = house.account("p-m01");
        office = house.account("p-o01");
        clerk = house.account("p-u12");
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
            look(reader, List.of("/review", page + "/alike"));
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
