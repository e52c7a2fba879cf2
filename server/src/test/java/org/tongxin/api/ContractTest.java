package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// The contract word by word. Invariants 1, 2, 3 and 4 of api. Invariant 1 of acts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {

    private static final String MATTERS = "/api/v1/matters";

    private final ApiHouse house = ApiHouse.open();
    private final Story story = new Story(house);
    private String rated = "";

    @BeforeAll
    void walk() {
        rated = story.rated();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void raisingAnswersWithIdAndReceiptNumber() {
        var answer = story.member().post(MATTERS, Story.FORM);
        var id = answer.json().path("id").asString();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(id).matches("p-\\d{4}-\\d{4}");
        assertThat(answer.json().path("receiptNumber").asString())
                .isEqualTo("提案" + id.substring(2));
        assertThat(answer.header("Location")).isEqualTo(MATTERS + "/" + id);
    }

    @Test
    void aWalkedProposalShowsAllThatHappened() {
        var matter = story.member().get(MATTERS + "/" + rated).json();
        assertThat(matter.path("stage").asString()).isEqualTo("tracking");
        assertThat(matter.path("points")).hasSize(2);
        assertThat(matter.path("tasks").path(0).path("answers")).hasSize(2);
        assertThat(matter.path("commitments").path(0).path("text").asString()).isEqualTo("明年建成五处");
        assertThat(matter.path("ratings").path(0).path("result").asString()).isEqualTo("basically");
        assertThat(matter.path("sections").path("situation").asString()).contains("绿地");
        assertThat(matter.path("deadlines")).isNotEmpty();
        assertThat(matter.path("availableActions")).isEmpty();
    }

    @Test
    void availableActionsSayWhatTheyAskFor() {
        var id = story.submitted();
        var actions = story.office().get(MATTERS + "/" + id).json().path("availableActions");
        var decline = named(actions, "decline");
        assertThat(decline.path("target").isNull()).isTrue();
        var reason = named(decline.path("fields"), "reason");
        assertThat(reason.path("type").asString()).isEqualTo("choice");
        assertThat(reason.path("required").asBoolean()).isTrue();
        assertThat(reason.path("options").path(0).isString()).isTrue();
        assertThat(reason.path("optionLabels")).hasSameSizeAs(reason.path("options"));
    }

    private static JsonNode named(JsonNode list, String name) {
        return list.valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theJournalListsEveryFactWithASentenceInTheCallersLanguage() {
        var path = MATTERS + "/" + rated + "/journal";
        var items = story.member().get(path, "Accept-Language", "en").json().path("items");
        assertThat(items.path(0).path("fact").asString()).isEqualTo("matter.Raised.v1");
        assertThat(items.path(0).path("sentence").asString()).contains("points");
        var first = story.member().get(path + "?limit=2").json();
        assertThat(first.path("items").path(0).path("sentence").asString()).contains("建议");
        var next = path + "?limit=2&cursor=" + first.path("next").asString();
        assertThat(story.member().get(next).json().path("items").path(0).path("index").asLong())
                .isEqualTo(items.path(2).path("index").asLong());
    }

    @Test
    void aListGoesOnByACursorThatBelongsToIt() {
        story.submitted();
        story.submitted();
        var page = story.office().get(MATTERS + "?limit=1&kind=proposal").json();
        var cursor = page.path("next").asString();
        assertThat(page.path("count").asInt()).isGreaterThan(2);
        var second = story.office().get(MATTERS + "?limit=1&kind=proposal&cursor=" + cursor);
        assertThat(second.json().path("items").path(0).path("id").asString())
                .isNotEqualTo(page.path("items").path(0).path("id").asString());
        var other = story.office().get(MATTERS + "?limit=1&stage=review&cursor=" + cursor);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.fields()).containsExactly("cursor");
    }

    @Test
    void aListIsFilteredByEveryFilterOfTheContract() {
        var id = story.dispatched();
        var filters =
                "?stage=handling&unit=zhoukou-housing&q=口袋公园&due=2199-01-01"
                        .replace("口袋公园", "%E5%8F%A3%E8%A2%8B");
        var items = story.office().get(MATTERS + filters).json().path("items");
        assertThat(items.findValuesAsString("id")).contains(id);
        var none = story.office().get(MATTERS + "?stage=handling&due=2001-01-01T00:00:00Z");
        assertThat(none.json().path("count").asInt()).isZero();
    }

    @Test
    void whatIsNotYoursToSeeIsNotThereAndWhatIsNotYoursToDoIsForbidden() {
        var id = story.submitted();
        assertThat(house.as("m02").get(MATTERS + "/" + id).status()).isEqualTo(404);
        assertThat(house.as("m02").get(MATTERS + "/" + id + "/journal").status()).isEqualTo(404);
        var act = Map.of("action", "docket", "fields", Map.of(), "version", 3);
        assertThat(house.as("m02").post(MATTERS + "/" + id + "/actions", act).status())
                .isEqualTo(404);
        var mine = story.member().post(MATTERS + "/" + id + "/actions", act);
        assertThat(mine.status()).isEqualTo(403);
        assertThat(mine.code()).isEqualTo("not-allowed");
    }

    @Test
    void theRulesAndTheVersionRefuseWith409() {
        var id = story.submitted();
        var early = story.channel().act(id, "dispatch", null, Map.of("units", List.of("x")));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("not-at-this-stage");
        var stale = Map.of("action", "docket", "fields", Map.of(), "version", 1);
        var refused = story.office().post(MATTERS + "/" + id + "/actions", stale);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("stale-version");
    }

    @Test
    void aBodyInOnePieceIsSplitIntoSectionsAndPoints() {
        var body =
                """
                一、基本情况
                老城区人均绿地不足五平方米。
                二、存在问题
                小块空地没有统一规划。
                三、建议
                1.调查老城区的小块空地。
                2.每年建设五处口袋公园。
                """;
        var form = new HashMap<String, Object>(Story.FORM);
        form.remove("sections");
        form.remove("points");
        form.put("body", body);
        var id = story.member().post(MATTERS, form).json().path("id").asString();
        var matter = story.member().get(MATTERS + "/" + id).json();
        assertThat(matter.path("points")).hasSize(2);
        assertThat(matter.path("sections").path("analysis").asString()).contains("统一规划");
    }

    @Test
    void aUnitIsNamedOnce() {
        var id = story.submitted();
        story.office().act(id, "docket", null, Map.of());
        var units = Map.of("units", List.of("zhoukou-housing", "zhoukou-housing"));
        var refused = story.channel().act(id, "dispatch", null, units);
        assertThat(refused.code()).isEqualTo("unit-twice");
    }

    @Test
    void theTypeOfAProblemLeadsToAPageInPlainWords() {
        var page = story.member().get("/problems/stale-version");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.http().body()).contains("此事刚被他人办理");
        assertThat(story.member().get("/problems/nothing").status()).isEqualTo(404);
    }

    @Test
    void aRepeatedKeyGetsTheSameAnswerAlsoWhenTheMatterHasMovedOn() {
        var id = story.submitted();
        var path = MATTERS + "/" + id + "/actions";
        var docket = Map.of("action", "docket", "fields", Map.of(), "version", 3);
        var first = story.office().under("docket-it", path, docket);
        assertThat(first.status()).isEqualTo(200);
        story.channel().act(id, "dispatch", null, Map.of("units", List.of("zhoukou-housing")));
        var again = story.office().under("docket-it", path, docket);
        assertThat(again.http().body()).isEqualTo(first.http().body());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        var other = new HashMap<String, Object>(docket);
        other.put("version", 4);
        assertThat(story.office().under("docket-it", path, other).code()).isEqualTo("key-reused");
    }

    @Test
    void aRepeatedKeyGetsTheSameAnswerAfterARestart() {
        var first = story.member().under("raise-it", MATTERS, Story.FORM);
        var before = house.contents();
        house.restart();
        var again = story.member().under("raise-it", MATTERS, Story.FORM);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.http().body()).isEqualTo(first.http().body());
        assertThat(house.contents()).isEqualTo(before);
    }

    @Test
    void sentencesAreInTheCallersLanguage() {
        var id = story.submitted();
        var body = Map.of("action", "dispatch", "version", 3, "fields", Map.of());
        var path = MATTERS + "/" + id + "/actions";
        var english = story.channel().under("k1", path, body, "Accept-Language", "en-GB");
        assertThat(english.json().path("detail").asString()).contains("Pre-review");
        var chinese = story.channel().under("k2", path, body);
        assertThat(chinese.json().path("detail").asString()).contains("预审");
    }

    @Test
    void unitsAreATreeWithTheirTime() {
        var page = story.member().get("/api/v1/units?limit=5").json();
        assertThat(page.path("items")).hasSize(5);
        assertThat(page.path("items").path(0).path("validFrom").asString()).isNotEmpty();
        var rest = "/api/v1/units?cursor=" + page.path("next").asString();
        var items = story.member().get(rest).json().path("items");
        assertThat(items.size() + 5).isEqualTo(page.path("count").asInt());
    }

    @Test
    void aChainIsAPictureAndAModelAsWell() {
        for (var form : List.of("svg", "bpmn")) {
            var drawing = story.member().get("/api/v1/chains/proposal." + form).http();
            assertThat(drawing.headers() + drawing.body()).contains("xml;charset=UTF-8", "提案流程图");
            assertThat(story.member().get("/api/v1/chains/no." + form).status()).isEqualTo(404);
        }
    }

    @Test
    void aChainTellsStagesActionsAndWho() {
        var chain = story.member().get("/api/v1/chains/proposal").json();
        assertThat(chain.path("stages").findValuesAsString("code"))
                .contains("pre-review", "review", "handling", "feedback");
        assertThat(named(chain.path("actions"), "rate").toString()).contains("\"party\"");
        var docket = named(chain.path("actions"), "docket");
        assertThat(docket.path("to").get(0).asString()).isEqualTo("assigning");
        assertThat(story.member().get("/api/v1/chains/nothing").status()).isEqualTo(404);
    }
}
