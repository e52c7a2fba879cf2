package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// Alike matters over HTTP. Invariants 1 and 4 of likeness: nobody learns of what he may not see,
/// nor of a reply that has not gone out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlikeOverHttpTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String ASK = "/api/v1/alike";

    private final ApiHouse house = ApiHouse.open();
    private final Story story = new Story(house);

    @AfterAll
    void close() {
        house.close();
    }

    private static Map<String, Object> form(String subject, boolean confidential) {
        var form = new HashMap<String, Object>(Story.FORM);
        form.put("title", "关于规范%s管理的建议".formatted(subject));
        form.put(
                "sections",
                Map.of(
                        "situation", "近年来%s数量增长很快，群众反映强烈。".formatted(subject),
                        "analysis", "%s缺少统一标准，主管部门职责不清，监督检查流于形式。".formatted(subject)));
        form.put("points", List.of("制定%s管理办法，明确主管部门。".formatted(subject)));
        form.put(
                "attributes",
                Map.of("category", "urban", "confidential", confidential ? "yes" : "no"));
        return form;
    }

    private String raised(String subject, boolean confidential) {
        var answer = story.member().post("/api/v1/matters", form(subject, confidential));
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
        var id = answer.json().path("id").asString();
        until(story.office(), Map.of("title", subject, "body", subject), id);
        return id;
    }

    /// The index follows within seconds.
    private static void until(Program reader, Map<String, ?> question, String id) {
        var end = Instant.now().plus(LONGEST);
        while (!ids(reader.post(ASK, question)).contains(id)) {
            assertThat(Instant.now()).as(id + " is found").isBefore(end);
        }
    }

    private static List<String> ids(Program.Answer answer) {
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .map(one -> one.path("matter").asString())
                .toList();
    }

    @Test
    void theOfficeFindsAnEarlierOneWithTheReason() {
        var earlier = raised("共享电单车停放", false);
        var later = raised("共享电单车停放秩序", false);
        var answer = story.office().get("/api/v1/matters/" + later + "/alike");
        assertThat(ids(answer)).contains(earlier).doesNotContain(later);
        var first = answer.json().path("items").path(0);
        assertThat(first.path("phrases").toString()).contains("共享电单车停放");
        assertThat(first.path("likeness").asDouble()).isBetween(0.3, 1.0);
    }

    @Test
    void nobodyLearnsOfWhatHeMayNotSee() {
        var hidden = raised("涉密机房巡检", true);
        var question = Map.of("title", "涉密机房巡检", "body", "涉密机房巡检缺少统一标准，主管部门职责不清，监督检查流于形式。");
        for (var reader : List.of(house.as("m02"), house.as("l01"), story.channel())) {
            var answer = reader.post(ASK, question);
            assertThat(ids(answer)).doesNotContain(hidden);
            assertThat(answer.json().path("copied").toString()).doesNotContain(hidden);
        }
        assertThat(house.as("m02").post(ASK, question).json().path("copiedShare").asDouble())
                .isZero();
        assertThat(ids(story.member().post(ASK, question))).contains(hidden);
        assertThat(house.as("m02").get("/api/v1/matters/" + hidden + "/alike").status())
                .isEqualTo(404);
    }

    @Test
    void whatWasCopiedIsToldWithItsPlaces() {
        var earlier = raised("城市窨井盖", false);
        var taken = "城市窨井盖缺少统一标准，主管部门职责不清，监督检查流于形式";
        var question = Map.of("title", "井盖", "body", "我另有看法。" + taken + "。");
        var answer = story.office().post(ASK, question).json();
        assertThat(answer.path("copiedShare").asDouble()).isBetween(0.7, 0.95);
        var copied = answer.path("copied").path(0);
        assertThat(copied.path("matter").asString()).isEqualTo(earlier);
        assertThat(copied.path("text").asString()).isEqualTo(taken);
        assertThat(copied.path("from").asInt()).isEqualTo(6);
    }

    @Test
    void aReplyStandsBesideOnceItHasGoneOut() {
        var answered = story.answered();
        var asked = Map.of("title", "关于在老城区增设口袋公园的建议", "body", "老城区人均绿地不足。");
        until(story.office(), asked, answered);
        var drafted = story.drafted();
        until(story.office(), asked, drafted);
        var items = story.office().post(ASK, asked).json().path("items");
        assertThat(replies(items, answered).path(0).path("text").toString()).contains("共有十二处");
        assertThat(replies(items, answered).path(0).path("commitments")).hasSize(1);
        assertThat(replies(items, drafted)).isEmpty();
    }

    private static JsonNode replies(JsonNode items, String id) {
        return items.valueStream()
                .filter(one -> one.path("matter").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("replies");
    }

    @Test
    void aQuestionThatSaysNothingIsRefused() {
        assertThat(story.office().post(ASK, Map.of()).fields()).containsExactly("body");
        assertThat(story.office().post(ASK, Map.of("title", 7, "x", "y")).fields())
                .containsExactlyInAnyOrder("title", "x");
        assertThat(story.office().post(ASK, Map.of("body", "水", "limit", 21)).fields())
                .containsExactly("limit");
    }
}
