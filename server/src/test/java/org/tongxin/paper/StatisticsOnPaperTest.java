package org.tongxin.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// Invariants 1 and 2 of paper, on the statistics of a session: the same words in every format, on
/// the measures of GB/T 9704-2012.
class StatisticsOnPaperTest {

    static final String ISSUER = "政协周口市委员会提案委员会";

    static House house;
    static Clerk office;
    static Clerk leader;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        office = Clerk.of(house, "p-o01");
        leader = Clerk.of(house, "p-l01");
        var member = Clerk.of(house, "p-m01");
        var filed = member.handsIn(Map.of());
        member.handsIn(Map.of());
        member.handsIn(Map.of("confidential", "yes"));
        assertThat(office.does(filed, "docketing", Map.of("confirmed", "yes")).statusCode())
                .isEqualTo(303);
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!office.sees("/statistics").text().contains("1/3") && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static byte[] paper(Clerk reader, Format format) {
        var answer = reader.fetches("/statistics/papers/statistics." + format.ending());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(format.mediaType());
        return answer.body();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "OFD"})
    void itStandsOnTheMeasuresOfTheStandard(Format format) throws IOException {
        var pages = Seen.pages(paper(office, format), format);
        var first = pages.getFirst();
        assertThat(first.width()).as("§5.1").isEqualTo(210, within(0.1));
        assertThat(first.line(ISSUER).top()).as("letterhead, §10.1").isEqualTo(30, within(1.0));
        assertThat(first.rules()).hasSize(4);
        var titles =
                first.lines().stream().filter(one -> one.color() == 0 && one.size() > 21).toList();
        assertThat(titles)
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one.left() + one.right())
                                        .isEqualTo(2 * (28 + 78), within(0.5)));
        assertThat(pages)
                .allSatisfy(
                        page -> {
                            assertThat(page.withoutOutline()).isEmpty();
                            assertThat(page.lines())
                                    .filteredOn(one -> one.size() > 15 && one.size() < 17)
                                    .isNotEmpty()
                                    .allSatisfy(
                                            one -> {
                                                assertThat(one.left()).isGreaterThan(27.9);
                                                assertThat(one.right()).isLessThan(184.3);
                                            });
                        });
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyNumberSaysOfHowManyInEveryFormat(Format format) throws IOException {
        var text = text(paper(office, format), format);
        assertThat(text)
                .contains("一、收案与审查", "合计：收到3，立案1/3（33.3%），待审查2/3（66.7%）。")
                .contains("二、委员提案与集体提案")
                .contains("注：立案率为立案件数占收到件数的比例");
    }

    @Test
    void whatIsConfidentialIsNotCountedOnThePaperOfWhoeverMayNotSeeIt() throws IOException {
        assertThat(text(paper(leader, Format.PDF), Format.PDF))
                .contains("合计：收到2", "不含注明不宜公开办理（保密）的提案");
    }

    @Test
    void thePaperOfAPeriodIsNamedByIt() throws IOException {
        var answer = office.fetches("/statistics/papers/statistics.pdf?period=2019-q1");
        assertThat(text(answer.body(), Format.PDF)).contains("2019年第一季度提案情况统计");
        assertThat(office.status("/statistics/papers/statistics.pdf?period=jetzt")).isEqualTo(404);
        assertThat(office.status("/statistics/papers/statistics.doc")).isEqualTo(404);
    }

    private static String text(byte[] file, Format format) throws IOException {
        if (format == Format.DOCX) {
            return docx(file);
        }
        var text = new StringBuilder();
        Seen.pages(file, format)
                .forEach(
                        page -> Seen.inOrder(page.lines()).forEach(one -> text.append(one.text())));
        return Seen.plain(text.toString());
    }

    private static String docx(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    var xml = new String(zip.readAllBytes(), UTF_8);
                    return Seen.plain(xml.replaceAll("<[^>]+>", ""));
                }
            }
        }
        throw new AssertionError("no document in it");
    }
}
