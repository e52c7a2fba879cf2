package org.tongxin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.Until;
import org.tongxin.access.Browser;
import org.tongxin.access.House;
import org.tongxin.notice.out.Digests;
import org.tongxin.proposal.web.Clerk;

/// What leaves the house, by a real mail server and real robots' addresses. Invariants 5 to 7.
class OutboxTest {

    private static GreenMail mail;
    private static Group group;
    private static House house;
    private static Clerk member;
    private static Browser office;

    @BeforeAll
    static void open() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        group = new Group();
        var properties =
                Map.<String, Object>ofEntries(
                        Map.entry("spring.mail.host", "127.0.0.1"),
                        Map.entry("spring.mail.port", mail.getSmtp().getPort()),
                        Map.entry("tongxin.notice.mail.from", "office@example.gov.cn"),
                        Map.entry("tongxin.notice.mail.per-minute", 6_000),
                        Map.entry("tongxin.notice.sms.url", group.address("/sms")),
                        Map.entry("tongxin.notice.sms.secret", "kept-secret"),
                        Map.entry("tongxin.notice.robots[0].name", "office"),
                        Map.entry("tongxin.notice.robots[0].maker", "dingtalk"),
                        Map.entry("tongxin.notice.robots[0].url", group.address("/ding?token=a")),
                        Map.entry("tongxin.notice.robots[0].secret", "SECding"),
                        Map.entry("tongxin.notice.robots[0].scopes[0]", "role:proposal-office"),
                        Map.entry("tongxin.notice.robots[1].name", "dead"),
                        Map.entry("tongxin.notice.robots[1].maker", "wecom"),
                        Map.entry("tongxin.notice.robots[1].url", group.address("/gone")),
                        Map.entry("tongxin.notice.robots[1].scopes[0]", "role:proposal-office"),
                        Map.entry("tongxin.notice.retry", "20ms"),
                        Map.entry("tongxin.notice.digest-at", "00:00"),
                        Map.entry("tongxin.address", "https://tongxin.example.gov.cn/"));
        house = House.open(properties);
        member = Clerk.of(house, "p-m01");
        office = wants("p-o01", Map.of("mail", "o01@example.gov.cn", "mail-when", "at-once"));
        wants("p-o02", Map.of("mail", "o02@example.gov.cn", "mail-when", "daily"));
    }

    @AfterAll
    static void close() {
        house.close();
        mail.stop();
        group.close();
    }

    private static Browser wants(String person, Map<String, String> choice) {
        var browser = house.signedIn(house.account(person));
        browser.post("/account/notices", choice);
        return browser;
    }

    @Test
    void anEMailSaysWhatItsReceiverMaySeeAndIsSentOnce() {
        var id = member.handsIn(Map.of("title", "关于增设电梯的建议"));
        Until.holds(() -> !to("o01@example.gov.cn", id).isEmpty());
        var sent = to("o01@example.gov.cn", id);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .contains("关于增设电梯的建议", "https://tongxin.example.gov.cn/proposals/" + id);
    }

    @Test
    void whatIsConfidentialLeavesTheHouseWithoutItsTitle() {
        var id = member.handsIn(Map.of("title", "关于一件机密的建议", "confidential", "yes"));
        Until.holds(() -> !to("o01@example.gov.cn", id).isEmpty());
        assertThat(to("o01@example.gov.cn", id).getFirst())
                .contains(id.substring(2))
                .doesNotContain("机密");
    }

    @Test
    void aGroupIsToldNumberStageAndAddressAndTheRobotSigns() {
        var id = member.handsIn(Map.of("title", "关于夜间照明的建议"));
        Until.holds(
                () -> group.got("/ding").stream().anyMatch(one -> one.contains(id.substring(2))));
        var line =
                group.got("/ding").stream().filter(one -> one.contains(id.substring(2))).toList();
        assertThat(line).hasSize(1);
        assertThat(line.getFirst()).contains("预审", "/proposals/" + id);
        assertThat(line.getFirst()).doesNotContain("照明", "王建国");
        assertThat(group.signs("/ding", "SECding")).isTrue();
    }

    @Test
    void aShortMessageGoesToTheGatewayUnderAnIdOfItsOwn() {
        office.post(
                "/account/notices",
                Map.of(
                        "mail", "o01@example.gov.cn",
                        "mail-when", "at-once",
                        "phone", "138 0000 0002",
                        "phone-when", "at-once"));
        var id = member.handsIn(Map.of("title", "关于公厕的建议"));
        Until.holds(() -> !group.got("/sms").isEmpty());
        assertThat(group.got("/sms").getFirst())
                .contains("13800000002", "提案" + id.substring(2), "\"id\":\"tongxin-")
                .doesNotContain("公厕");
        assertThat(group.header("/sms", "Authorization")).isEqualTo("Bearer kept-secret");
    }

    @Test
    void aDeadWayHoldsUpNobodyAndTheAdministratorSendsAgain() {
        var id = member.handsIn(Map.of("title", "关于站牌的建议"));
        Until.holds(
                () -> group.got("/ding").stream().anyMatch(one -> one.contains(id.substring(2))));
        Until.holds(() -> dead() > 0);
        var admin = house.signedIn(house.account("p-a01"));
        var page = admin.page("/outbox");
        assertThat(page.text())
                .contains("群机器人 dead", "未能发出", "http-404")
                .doesNotContain("站牌", id.substring(2), "/gone");
        group.mend("/gone");
        admin.post("/outbox/sending", Map.of());
        Until.holds(
                () -> group.got("/gone").stream().anyMatch(one -> one.contains(id.substring(2))));
        Until.holds(() -> dead() == 0);
        assertThat(admin.page("/outbox").select(".tx-empty").text()).contains("没有未能发出");
    }

    @Test
    void aDigestGathersWhatIsUnread() {
        var one = member.handsIn(Map.of("title", "关于书店的建议"));
        var two = member.handsIn(Map.of("title", "关于绿道的建议"));
        Until.holds(() -> NoticesTest.told(house, "p-o02", two).size() == 1);
        assertThat(to("o02@example.gov.cn", one)).isEmpty();
        house.db.sql("delete from notice_message where key like 'digest/%'").update();
        digests();
        Until.holds(() -> !to("o02@example.gov.cn", one).isEmpty());
        digests();
        assertThat(to("o02@example.gov.cn", two)).hasSize(1);
        assertThat(to("o02@example.gov.cn", one).getFirst()).contains("绿道", "条未读通知");
    }

    @Test
    void anAddressThatIsNoneIsToldBesideTheField() {
        var browser = house.signedIn(house.account("p-m03"));
        var wrong = Map.of("mail", "不是邮箱", "mail-when", "daily", "phone", "", "phone-when", "none");
        var page = browser.post("/account/notices", wrong);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("请填写完整的邮箱", "不是邮箱");
        browser.post("/account/notices", Map.of("mail", "m03@example.cn", "mail-when", "weekly"));
        assertThat(browser.page("/account/notices").select("#f-mail").val())
                .isEqualTo("m03@example.cn");
        assertThat(stored("p-m03")).doesNotContain("example");
    }

    private static void digests() {
        house.application.getBean(Digests.class).send();
    }

    private static String stored(String person) {
        return house.db
                .sql("select encode(mail, 'escape') from notice_choice where person = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private static int dead() {
        return house.db
                .sql("select count(*) from notice_message where ended = 'dead'")
                .query(Integer.class)
                .single();
    }

    /// Subject and text of what an address got about a matter.
    private static List<String> to(String address, String id) {
        var found = new ArrayList<String>();
        try {
            for (var one : mail.getReceivedMessages()) {
                var text = one.getSubject() + "\n" + one.getContent();
                if (one.getAllRecipients()[0].toString().equals(address)
                        && text.contains(id.substring(2))) {
                    found.add(text);
                }
            }
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
        return found;
    }
}
