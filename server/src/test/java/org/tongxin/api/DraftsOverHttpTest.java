package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tongxin.drafts.Drafts;

/// Drafts through the interface. Invariants 2 and 5 of the module; invariants 1 to 4 of drafts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsOverHttpTest {

    private static final String ALL = "/api/v1/drafts";

    private final ApiHouse house = ApiHouse.open();
    private final Story story = new Story(house);

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aDraftIsKeptReadListedAndThrownAway() {
        var at = ALL + "/kept-read-listed-1";
        assertThat(story.member().put(at, draft("甲", 0)).status()).isEqualTo(201);
        var second = story.member().put(at, draft("乙", 1));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("version").asInt()).isEqualTo(2);
        assertThat(story.member().put(at, draft("乙", 1)).json()).isEqualTo(second.json());
        assertThat(story.member().get(at).json().at("/fields/title/0").asString()).isEqualTo("乙");
        assertThat(story.member().get(ALL).http().body()).contains("kept-read-listed-1");
        assertThat(story.member().send("DELETE", at, null).status()).isEqualTo(204);
        assertThat(story.member().get(at).json().path("thrown").asBoolean()).isTrue();
    }

    @Test
    void ofTwoTextsNeitherIsLost() {
        var at = ALL + "/neither-is-lost-1";
        story.member().put(at, draft("甲", 0));
        var apart = story.member().put(at, draft("乙", 0));
        assertThat(apart.status()).isEqualTo(201);
        assertThat(apart.header("Location")).startsWith(ALL).isNotEqualTo(at);
        assertThat(story.member().get(at).http().body()).contains("甲");
        assertThat(story.member().get(apart.header("Location")).http().body()).contains("乙");
    }

    @Test
    void aDraftIsNotThereForAnybodyElse() {
        var at = ALL + "/not-for-the-clerk-1";
        story.member().put(at, draft("甲", 0));
        assertThat(story.clerk().get(at).status()).isEqualTo(404);
        assertThat(story.clerk().send("DELETE", at, null).status()).isEqualTo(404);
        assertThat(story.clerk().get(ALL).http().body()).doesNotContain("not-for-the-clerk-1");
        assertThat(story.clerk().put(at, draft("丙", 0)).status()).isEqualTo(201);
        assertThat(story.member().get(at).http().body()).contains("甲").doesNotContain("丙");
    }

    @Test
    void whatCannotBeReadSaysWhichField() {
        var at = ALL + "/cannot-be-read-1";
        var outside = Map.of("place", "//elsewhere.example", "title", " ", "fields", "x");
        var answer = story.member().put(at, outside);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).contains("place", "title", "fields");
        assertThat(story.member().put(ALL + "/short", draft("甲", 0)).fields()).contains("id");
        assertThat(story.member().get(at).status()).isEqualTo(404);
        assertThat(story.member().get(ALL + "?of=clerk").fields()).containsExactly("of");
        var huge = draft("x".repeat(Drafts.LENGTH_MAX), 0);
        assertThat(story.member().put(at, huge).fields()).containsExactly("fields");
    }

    @Test
    void whatWasHandedInIsNotKeptAgainAndNobodyFillsTheHouse() {
        var drafts = house.bean(Drafts.class);
        drafts.handedIn("p-m01", "handed-in-already-1");
        var late = story.member().put(ALL + "/handed-in-already-1", draft("甲", 0));
        assertThat(late.code()).isEqualTo("draft-handed-in");
        var other = house.as("m02");
        for (var no = 0; no < Drafts.DRAFTS_MAX; no++) {
            var one = other.put(ALL + "/" + Drafts.newId(), draft("甲", 0));
            assertThat(one.status()).isEqualTo(201);
        }
        var more = other.put(ALL + "/one-more-than-fifty", draft("甲", 0));
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.code()).isEqualTo("drafts-full");
    }

    private static Map<String, Object> draft(String title, int version) {
        return Map.of(
                "place",
                "/proposals/new",
                "title",
                "题",
                "version",
                version,
                "fields",
                Map.of("title", title));
    }
}
