package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tongxin.matter.Moment;
import tools.jackson.databind.JsonNode;

/// What pages do not tell yet, programs are not told either: a reply in the making, and a rating
/// before the round is closed. Invariant 3 of acts. Papers are given out by the same rule:
/// invariant 14 of proposal.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscretionTest {

    private final ApiHouse house = ApiHouse.open();
    private final Story story = new Story(house);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theProposerReadsAReplyWhenItIsSent() {
        var id = story.drafted();
        assertThat(answers(story.clerk(), id)).hasSize(2);
        assertThat(answers(story.member(), id)).isEmpty();
        assertThat(matter(story.member(), id).path("commitments")).isEmpty();
        assertThat(facts(story.member(), id)).doesNotContain("matter.PointAnswered.v1");
        assertThat(facts(story.clerk(), id)).contains("matter.PointAnswered.v1");
    }

    @Test
    void aDraftHasNoReceiptForWhoIsNotToldOfIt() {
        var id = story.drafted();
        var index = indexOf(story.clerk(), id, "matter.PointAnswered.v1");
        var receipt = "/api/v1/matters/%s/receipt?index=%d".formatted(id, index);
        assertThat(story.clerk().get(receipt).status()).isEqualTo(200);
        assertThat(story.member().get(receipt).status()).isEqualTo(404);
    }

    @Test
    void aRatingIsHiddenFromTheUnitUntilTheRoundIsClosed() {
        var id = story.answeredByTwo();
        story.member().act(id, "rate", 1, Map.of("attitude", "satisfied", "result", "unsatisfied"));
        assertThat(matter(story.member(), id).path("ratings")).hasSize(1);
        assertThat(matter(story.clerk(), id).path("ratings")).isEmpty();
        assertThat(facts(story.clerk(), id)).doesNotContain("matter.Rated.v3");
        assertThat(facts(story.member(), id)).contains("matter.Rated.v3");
        story.member().act(id, "rate", 2, Map.of("attitude", "satisfied", "result", "satisfied"));
        assertThat(matter(story.clerk(), id).path("ratings")).hasSize(2);
        assertThat(facts(story.clerk(), id)).contains("matter.Rated.v3");
    }

    @Test
    void theUnitIsToldWhyItsReplyCameBackAndTheProposerIsNot() {
        var id = story.sentBack("第二条没有写明年份");
        var why = "/tasks/0/sentBack";
        assertThat(matter(story.clerk(), id).at(why).asString()).isEqualTo("第二条没有写明年份");
        assertThat(matter(story.member(), id).at(why).isNull()).isTrue();
    }

    /// Invariant 19 of proposals.
    @Test
    void toWhomAUnitGivesItsTaskWithinIsToldToThatUnitAlone() {
        var id = story.drafted();
        var by = LocalDate.now(Moment.ZONE).plusDays(2).toString();
        var given = Map.of("department", "客运科", "by", by, "word", "请补充数据");
        assertThat(story.clerk().act(id, "distribute", 1, given).status()).isEqualTo(200);
        var within = "/tasks/0/within";
        assertThat(matter(story.clerk(), id).at(within + "/word").asString()).isEqualTo("请补充数据");
        for (var other : List.of(story.member(), story.office())) {
            assertThat(matter(other, id).at(within).isNull()).isTrue();
            assertThat(facts(other, id)).doesNotContain("proposal.Distributed.v1");
        }
        assertThat(facts(story.clerk(), id)).contains("proposal.Distributed.v1");
    }

    private static JsonNode matter(Program reader, String id) {
        return reader.get("/api/v1/matters/" + id).json();
    }

    private static JsonNode answers(Program reader, String id) {
        return matter(reader, id).path("tasks").path(0).path("answers");
    }

    private static List<String> facts(Program reader, String id) {
        return items(reader, id).valueStream().map(one -> one.path("fact").asString()).toList();
    }

    private static JsonNode items(Program reader, String id) {
        return reader.get("/api/v1/matters/" + id + "/journal").json().path("items");
    }

    private static long indexOf(Program reader, String id, String fact) {
        return items(reader, id)
                .valueStream()
                .filter(one -> one.path("fact").asString().equals(fact))
                .findFirst()
                .orElseThrow()
                .path("index")
                .asLong();
    }

    private static String papers(String id) {
        return "/api/v1/matters/%s/papers".formatted(id);
    }

    private static List<String> codes(Program reader, String id) {
        return reader.get(papers(id))
                .json()
                .path("items")
                .valueStream()
                .map(one -> one.path("code").asString())
                .toList();
    }

    private static String text(Program reader, String id, String paper) {
        var answer = reader.bytes(papers(id) + "/" + paper + ".docx");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
            var body = document.getParagraphs().stream().map(XWPFParagraph::getText);
            return document.getHeaderFooterPolicy().getFirstPageHeader().getText()
                    + body.collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aReplyInTheMakingIsADraftAndNotTheProposers() {
        var id = story.drafted();
        assertThat(codes(story.member(), id)).containsExactly("proposal");
        assertThat(codes(story.clerk(), id)).contains("proposal", "reply-1", "assignment-1");
        assertThat(codes(story.clerk(), id)).doesNotContain("reminder-1");
        assertThat(codes(story.office(), id)).contains("reminder-1");
        assertThat(text(story.clerk(), id, "reply-1")).contains("草　稿", "　　　　年　　月　　日");
        assertThat(story.member().get(papers(id) + "/reply-1.docx").status()).isEqualTo(404);
        assertThat(story.member().get(papers(id) + "/assignment-1.pdf").status()).isEqualTo(404);
    }

    @Test
    void theReplyAnswersPointByPointInTheFormOfTheRules() {
        var id = story.answered();
        assertThat(text(story.member(), id, "reply-1"))
                .contains("周口市住房和城乡建设局", "办理结果：B")
                .contains("号提案的答复", "王建国委员：", "提案复〔20", "〕")
                .contains("您提出的《关于在老城区增设口袋公园的建议》收悉。经研究，现答复如下：")
                .contains("一、关于“调查老城区的小块空地”的建议", "已完成调查，共有十二处。")
                .contains("二、关于“每年建设五处口袋公园”的建议", "承诺事项：明年建成五处，于")
                .contains("感谢您对我们工作的关心和支持，请继续提出宝贵意见。")
                .contains("抄送：政协周口市委员会提案委员会，周口市政府办公室")
                .doesNotContain("草　稿");
    }

    @Test
    void everyPaperComesInEveryFormat() {
        var id = story.answered();
        var items = story.office().get(papers(id)).json().path("items");
        assertThat(items).isNotEmpty();
        for (var paper : items) {
            for (var file : paper.path("files")) {
                var answer = story.office().bytes(papers(id) + "/" + file.asString());
                assertThat(answer.statusCode()).as(file.asString()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                        .contains("filename*=UTF-8''");
            }
        }
        assertThat(story.office().get(papers(id) + "/reply-1.exe").status()).isEqualTo(404);
        assertThat(story.office().get(papers(id) + "/reply-9.pdf").status()).isEqualTo(404);
    }

    @Test
    void theUnitIsGivenItsSheetWithItsDaysAndRemindedOfThem() {
        var id = story.drafted();
        assertThat(text(story.clerk(), id, "assignment-1"))
                .contains("关于交办政协周口市第五届委员会第", "周口市住房和城乡建设局：")
                .contains("现将王建国委员提出的《关于在老城区增设口袋公园的建议》交你单位")
                .contains("逐条书面答复提案人");
        assertThat(text(story.office(), id, "reminder-1")).contains("距办理期限还有", "抓紧办理");
    }

    @Test
    void theProposalIsPrintedWithItsSectionsAndSuggestions() {
        assertThat(text(story.member(), story.submitted(), "proposal"))
                .contains("提案人：王建国", "一、基本情况", "老城区人均绿地不足。", "二、问题分析")
                .contains("（一）调查老城区的小块空地。", "（二）每年建设五处口袋公园。");
    }
}
