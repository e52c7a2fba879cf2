package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// What pages do not tell yet, programs are not told either: a reply in the making, and a rating
/// before the round is closed. Invariant 3 of acts.
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
}
