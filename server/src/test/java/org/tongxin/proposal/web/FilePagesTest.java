package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.files.Attachments;
import org.tongxin.files.Receipt;
import org.tongxin.files.Samples;
import org.tongxin.files.Sent;
import org.tongxin.matter.Moment;

/// What the page of a proposal tells of its files. Invariant 4 of files: only whoever sent a file
/// in can attach it.
class FilePagesTest {

    private static House house;
    private static Clerk member;
    private static Clerk office;
    private static Clerk unit;
    private static Clerk head;
    private static String id;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        unit = Clerk.of(house, "p-u12");
        head = Clerk.of(house, "p-h12");
        id = member.handsIn(Map.of("attachments", file("p-m01", "选址图.pdf")));
        does(office, "docketing", Map.of());
        does(Clerk.of(house, "p-g01"), "dispatching", Map.of("units", "市住房和城乡建设局"));
        does(unit, "signing-for", Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void does(Clerk who, String noun, Map<String, String> fields) {
        var sure = new HashMap<>(fields);
        sure.put("confirmed", "yes");
        assertThat(who.does(id, noun, sure).statusCode()).as(noun).isEqualTo(303);
    }

    private static String file(String person, String name) {
        var content = new ByteArrayInputStream(Samples.pdf(name));
        var sent = new Sent(person, UUID.randomUUID().toString(), name, content);
        var receipt = house.application.getBean(Attachments.class).keep(sent);
        return ((Receipt.Kept) receipt).file().id();
    }

    private static Elements papers(Clerk reader) {
        return reader.sees("/proposals/" + id).select(".tx-papers a");
    }

    @Test
    void aFileOfAReplyIsReadWhenTheReplyIsAndEvidenceAtOnce() {
        var day = LocalDate.now(Moment.ZONE).toString();
        does(unit, "contacts", Map.of("means", "visit", "on", day, "note", "听取意见。"));
        var annex = file("p-u12", "改造计划.pdf");
        does(
                unit,
                "replies",
                Map.of(
                        "answer-1", "已完成三十二个小区。",
                        "outcome-1", "in-progress",
                        "promise-1", "再完成四十个小区。",
                        "due-1", "2199-10-31",
                        "answer-2", "已在网站公布。",
                        "outcome-2", "resolved",
                        "attachments", annex));
        assertThat(papers(unit).eachText()).containsExactly("选址图.pdf", "改造计划.pdf");
        assertThat(papers(member).eachText()).containsExactly("选址图.pdf");
        assertThat(member.status("/files/" + annex)).isEqualTo(404);
        does(head, "sign-off", Map.of());
        does(office, "sending", Map.of());
        assertThat(papers(member).eachText()).containsExactly("选址图.pdf", "改造计划.pdf");
        assertThat(member.status("/files/" + annex)).isEqualTo(200);
        var shown = file("p-u12", "验收表.pdf");
        does(unit, "claims", Map.of("on", day, "evidence", "验收表附后。", "attachments", shown));
        assertThat(member.sees("/proposals/" + id).select("#papers h3").eachText())
                .containsExactly("提案附件", "市住房和城乡建设局的答复附件", "兑现凭证：再完成四十个小区。");
    }

    @Test
    void aFileOfSomebodyElseCannotBeNamedInAForm() {
        var other = file("p-m02", "别人的.pdf");
        var form = Map.of("step", "check", "attachments", other);
        var answer = member.browser.post("/proposals", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("别人的.pdf").contains("请重新上传");
    }
}
