package org.tongxin.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongxin.paper.Letters.CORNER;
import static org.tongxin.paper.Letters.NUMBER;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.paper.Seen.Line;

/// Invariants 1, 2 and 4 of paper: what stands on the pages of PDF and OFD, and where, as read back
/// by PDFBox and by ofdrw's reader. Millimetres; GB/T 9704-2012 by section.
class PagesTest {

    private static final double CHARACTER = 156.0 / 28;

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "OFD"})
    void aLetterStandsOnTheMeasuresOfTheStandard(Format format) throws IOException {
        var pages = Seen.pages(Letters.printed(Letters.reply(), format), format);
        var first = pages.getFirst();
        assertThat(first.width()).as("§5.1").isEqualTo(210, within(0.1));
        assertThat(first.height()).isEqualTo(297, within(0.1));
        var letterhead = first.line(Letters.UNIT);
        assertThat(letterhead.top()).as("letterhead, §10.1").isEqualTo(30, within(1.0));
        assertThat(letterhead.left() + letterhead.right()).isEqualTo(210, within(0.6));
        assertThat(letterhead.color()).isEqualTo(0xFF0000);
        assertThat(first.rules()).as("thick, thin; thin, thick").hasSize(4);
        assertThat(first.rules())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.x()).isEqualTo(20, within(0.1));
                            assertThat(rule.width()).isEqualTo(170, within(0.1));
                            assertThat(rule.color()).isEqualTo(0xFF0000);
                        });
        assertThat(first.rules().get(0).y() - letterhead.bottom()).isEqualTo(4, within(0.5));
        assertThat(first.rules().get(0).height()).isGreaterThan(first.rules().get(1).height());
        var lowest = first.rules().get(3);
        assertThat(297 - lowest.y() - lowest.height()).isEqualTo(20, within(0.1));
        assertThat(lowest.height()).isGreaterThan(first.rules().get(2).height());
        assertThat(first.line(NUMBER).right()).isEqualTo(184, within(0.3));
        var below = first.rules().get(1).y() + first.rules().get(1).height();
        assertThat(first.line(NUMBER).top() - below).isEqualTo(4.94, within(0.3));
        assertThat(first.line(CORNER).right()).isEqualTo(184, within(0.3));
        assertThat(first.line(CORNER).bottom()).isLessThan(letterhead.top());
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "OFD"})
    void linesAreTwentyTwoToAPageOfTwentyEightCharacters(Format format) throws IOException {
        var pages = Seen.pages(Letters.printed(Letters.reply(), format), format);
        var second = pages.get(1).lines().stream().filter(one -> one.size() > 15).toList();
        assertThat(second).hasSize(22);
        assertThat(second)
                .allSatisfy(
                        line -> {
                            assertThat(line.left()).isGreaterThanOrEqualTo(27.9);
                            assertThat(line.right()).isLessThanOrEqualTo(184.3);
                            assertThat(line.size()).isEqualTo(16, within(0.1));
                        });
        assertThat(second.getFirst().top()).isEqualTo(37 + 2.5, within(0.5));
        for (var i = 1; i < second.size(); i++) {
            assertThat(second.get(i).baseline() - second.get(i - 1).baseline())
                    .isEqualTo(225.0 / 22, within(0.01));
        }
        var full = second.stream().filter(one -> one.left() < 29).toList();
        assertThat(full).filteredOn(one -> one.right() > 183).isNotEmpty();
        assertThat(full).allSatisfy(one -> assertThat(one.text()).doesNotMatch("^[，。、；：”）].*"));
        var begun = second.stream().filter(one -> one.left() > 30).toList();
        assertThat(begun)
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.left()).isEqualTo(28 + 2 * CHARACTER, within(0.1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "OFD"})
    void everyWordIsThereAndEveryCharacterHasItsOutline(Format format) throws IOException {
        var letter = Letters.reply();
        var pages = Seen.pages(Letters.printed(letter, format), format);
        var text = new StringBuilder();
        pages.forEach(page -> page.lines().forEach(line -> text.append(line.text())));
        for (var words : Letters.words(letter)) {
            assertThat(Seen.plain(text.toString())).contains(Seen.plain(words));
        }
        assertThat(pages).allSatisfy(page -> assertThat(page.withoutOutline()).isEmpty());
    }

    @Test
    void pagesAreNumberedOutsideFromTheSecondOn() throws IOException {
        var pages = Seen.pages(Letters.printed(Letters.reply(), Format.PDF), Format.PDF);
        assertThat(pages.get(0).lines()).noneMatch(PagesTest::isNumber);
        var second = pages.get(1).lines().stream().filter(PagesTest::isNumber).findFirst();
        var third = pages.get(2).lines().stream().filter(PagesTest::isNumber).findFirst();
        assertThat(second.orElseThrow().left()).isEqualTo(28 + 4.94, within(0.3));
        assertThat(third.orElseThrow().right()).isEqualTo(184 - 4.94, within(0.3));
        assertThat(third.orElseThrow().baseline()).isBetween(262 + 7.0, 262 + 9.0);
    }

    private static boolean isNumber(Line line) {
        return line.text().matches("— ?\\d+ ?—");
    }

    @Test
    void whoSignsStandsAboveTheDayAndTheCopiesAtTheFoot() throws IOException {
        var last = Seen.pages(Letters.printed(Letters.reply(), Format.PDF), Format.PDF).getLast();
        var day = last.line("2026年11月26日");
        var unit = last.line(Letters.UNIT);
        assertThat(184 - day.right()).as("four characters").isBetween(20.0, 31.0);
        assertThat(unit.left() + unit.right()).isEqualTo(day.left() + day.right(), within(0.3));
        assertThat(unit.baseline()).isLessThan(day.baseline());
        var copies = last.lines().stream().filter(one -> one.text().startsWith("抄送")).toList();
        assertThat(copies).singleElement().satisfies(one -> assertThat(one.size()).isEqualTo(14));
        assertThat(copies.getFirst().baseline()).isBetween(253.0, 262.0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "OFD"})
    void aDraftSaysSoOnEveryPage(Format format) throws IOException {
        var draft = Letters.reply("政协周口市委员会提案委员会", true, 3);
        var pages = Seen.pages(Letters.printed(draft, format), format);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.line(Words.DRAFT).top()).isLessThan(30));
    }

    @Test
    void aCharacterNoFontHasIsShownAsOneThatIsMissing() throws IOException {
        var odd = Letters.reply("市教育局\uE123", false, 1);
        var pages = Seen.pages(Letters.printed(odd, Format.PDF), Format.PDF);
        assertThat(pages.getFirst().line("市教育局〓").color()).isEqualTo(Measures.RED);
    }

    @Test
    void aLongTitleIsBrokenIntoLinesAboutAsLong() throws IOException {
        var pages = Seen.pages(Letters.printed(Letters.reply(), Format.PDF), Format.PDF);
        var lines = pages.getFirst().lines().stream().filter(one -> one.size() == 22).toList();
        assertThat(lines).extracting(Line::text).containsExactlyElementsOf(titles());
        assertThat(lines)
                .allSatisfy(
                        one ->
                                assertThat(one.left() + one.right())
                                        .isEqualTo(2 * (28 + 78), within(0.5)));
    }

    private static List<String> titles() {
        return List.of("关于政协周口市第五届委员会第五次会议", "第42号提案的答复");
    }
}
