package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.files.Attachments;
import org.tongxin.files.Samples;

/// Files that hang on a matter, and who may read them then.
///
/// Invariant 4 of files: a file hangs on one matter at most, and only whoever sent it in can attach
/// it. Invariant 6 of files: what nobody used or drafts is gone after seven days.
class AttachingTest {

    private static final String MATTERS = "/api/v1/matters";

    private static ApiHouse house;
    private static Story story;

    @BeforeAll
    static void open() {
        house = ApiHouse.open();
        story = new Story(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aProposalShowsWhatHangsOnIt() {
        var file = as("m01").sent("选址图.pdf", Samples.pdf("选址"));
        var id = raised(file);
        var shown = story.member().get(MATTERS + "/" + id).json().path("attachments").path(0);
        assertThat(shown.path("id").asString()).isEqualTo(file);
        assertThat(shown.path("name").asString()).isEqualTo("选址图.pdf");
        assertThat(shown.path("type").asString()).isEqualTo("application/pdf");
        var facts = story.member().get(MATTERS + "/" + id + "/journal").json().path("items");
        assertThat(facts.findValuesAsString("sentence")).contains("附上一份附件");
        assertThat(facts.toString()).doesNotContain("选址图");
    }

    @Test
    void whoeverSeesTheMatterReadsTheFileAndNobodyElse() {
        var file = as("m01").sent("图.pdf", Samples.pdf("谁可以看"));
        assertThat(as("o01").fetch(file).statusCode()).isEqualTo(404);
        var id = raised(file);
        assertThat(as("m01").fetch(file).statusCode()).isEqualTo(200);
        assertThat(as("o01").fetch(file).statusCode()).isEqualTo(200);
        assertThat(as("u12").fetch(file).statusCode()).isEqualTo(404);
        story.office().act(id, "docket", null, Map.of());
        story.channel().act(id, "dispatch", null, Map.of("units", List.of("zhoukou-housing")));
        assertThat(as("u12").fetch(file).body()).isEqualTo(Samples.pdf("谁可以看"));
        assertThat(as("m02").fetch(file).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileHangsOnOneMatterOnly() {
        var file = as("m01").sent("图.pdf", Samples.pdf("只用一次"));
        raised(file);
        var again = raise("m01", UUID.randomUUID().toString(), List.of(file));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.fields()).containsExactly("attachments");
    }

    @Test
    void aFileOfSomebodyElseCannotBeAttached() {
        var file = as("m02").sent("图.pdf", Samples.pdf("别人的"));
        var foreign = raise("m01", UUID.randomUUID().toString(), List.of(file));
        assertThat(foreign.status()).isEqualTo(422);
        var unknown = raise("m01", UUID.randomUUID().toString(), List.of("f-" + "0".repeat(32)));
        assertThat(unknown.json().path("errors")).hasSize(1);
    }

    @Test
    void raisingAgainUnderTheSameKeyGivesTheSameMatter() {
        var file = as("m01").sent("图.pdf", Samples.pdf("同一个键"));
        var first = raise("m01", "raise-with-file", List.of(file));
        var again = raise("m01", "raise-with-file", List.of(file));
        assertThat(again.status()).as(again.http().body()).isEqualTo(201);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    }

    @Test
    void whatWasClaimedForARefusedCommandCanBeUsed() {
        var id = story.dispatched();
        var file = as("u12").sent("方案.docx", Samples.docx());
        story.clerk().act(id, "sign-for", 1, Map.of());
        var tooEarly = story.clerk().act(id, "reply", 1, reply(file));
        assertThat(tooEarly.code()).isEqualTo("not-contacted");
        contact(id);
        var replied = story.clerk().act(id, "reply", 1, reply(file));
        assertThat(replied.status()).as(replied.http().body()).isEqualTo(200);
        assertThat(as("u12").fetch(file).body()).isEqualTo(Samples.docx());
        assertThat(as("m01").fetch(file).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileClaimedForOneCommandIsNotClaimedForAnother() {
        var file = as("m01").sent("图.pdf", Samples.pdf("两件事同时"));
        house.bean(JdbcClient.class)
                .sql("update file set claim = 'x', claimed_until = now() + interval '1 min'")
                .update();
        var meanwhile = raise("m01", UUID.randomUUID().toString(), List.of(file));
        assertThat(meanwhile.status()).isEqualTo(422);
        assertThat(meanwhile.fields()).containsExactly("attachments");
        house.bean(JdbcClient.class)
                .sql("update file set claimed_until = now() - interval '1 s'")
                .update();
        assertThat(raise("m01", UUID.randomUUID().toString(), List.of(file)).status())
                .isEqualTo(201);
    }

    @Test
    void whatNobodyUsedOrDraftsIsGoneAfterSevenDays() {
        var used = as("m01").sent("用.pdf", Samples.pdf("用过的"));
        raised(used);
        var same = as("m02").sent("同.pdf", Samples.pdf("用过的"));
        var unused = as("m02").sent("弃.pdf", Samples.pdf("没用的"));
        var drafted = as("m02").sent("草稿.pdf", Samples.pdf("写在草稿里的"));
        house.bean(Attachments.class).hold(List.of(drafted), "p-m02");
        house.database().asSuperuser("update file set created_at = now() - interval '8 days'");
        var fresh = as("m02").sent("新.pdf", Samples.pdf("刚传的"));
        house.bean(Attachments.class).removeUnused();
        assertThat(as("m02").fetch(unused).statusCode()).isEqualTo(404);
        assertThat(as("m02").fetch(same).statusCode()).isEqualTo(404);
        assertThat(as("m02").fetch(fresh).statusCode()).isEqualTo(200);
        assertThat(as("m02").fetch(drafted).statusCode()).isEqualTo(200);
        assertThat(as("m01").fetch(used).body()).isEqualTo(Samples.pdf("用过的"));
        var without =
                house.bean(JdbcClient.class)
                        .sql(
                                """
                                select count(*)
                                  from file_content c
                                 where not exists (select 1 from file f where f.hash = c.hash)
                                """)
                        .query(Long.class)
                        .single();
        assertThat(without).isZero();
    }

    private static void contact(String id) {
        var today = java.time.LocalDate.now(org.tongxin.matter.Moment.ZONE).toString();
        story.clerk().act(id, "contact", 1, Map.of("means", "visit", "on", today, "note", "当面沟通"));
    }

    private static Map<String, Object> reply(String file) {
        return Map.of(
                "answer-1", "已调查。",
                "outcome-1", "resolved",
                "answer-2", "列入计划。",
                "outcome-2", "resolved",
                "attachments", List.of(file));
    }

    private static String raised(String file) {
        var answer = raise("m01", UUID.randomUUID().toString(), List.of(file));
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Program.Answer raise(String who, String key, List<String> files) {
        var form = new HashMap<String, Object>(Story.FORM);
        form.put("attachments", files);
        return house.as(who).under(key, MATTERS, form);
    }

    private static Courier as(String who) {
        return new Courier(house, who);
    }
}
