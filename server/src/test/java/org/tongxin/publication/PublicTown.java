package org.tongxin.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.Until;
import org.tongxin.access.Browser;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.web.Clerk;

/// A house with those who bring a proposal as far as it may be published, and a resident who reads.
final class PublicTown implements AutoCloseable {

    final House house = House.open(Map.of());
    final Browser resident = house.browser();
    final Clerk office = Clerk.of(house, "p-o01");
    final Clerk member = Clerk.of(house, "p-m01");
    final Clerk unit = Clerk.of(house, "p-u12");
    private final Clerk channel = Clerk.of(house, "p-g01");
    private final Clerk head = Clerk.of(house, "p-h12");

    @Override
    public void close() {
        house.close();
    }

    static Map<String, String> with(Map<String, String> all, String name, String value) {
        var more = new HashMap<>(all);
        more.put(name, value);
        return more;
    }

    String answered(Map<String, String> otherwise) {
        var id = member.handsIn(otherwise);
        does(office, id, "docketing", Map.of());
        does(channel, id, "dispatching", Map.of("units", "市住房和城乡建设局"));
        does(unit, id, "signing-for", Map.of());
        var day = LocalDate.now(Moment.ZONE);
        does(unit, id, "contacts", Map.of("means", "visit", "on", day.toString(), "note", "走访。"));
        var reply = new HashMap<String, String>();
        for (var no : List.of("1", "2")) {
            reply.put("answer-" + no, "已列入计划，详询13700001111。");
            reply.put("outcome-" + no, "planned");
        }
        reply.put("promise-1", "年内完成改造");
        reply.put("due-1", day.plusDays(200).toString());
        does(unit, id, "replies", reply);
        does(head, id, "sign-off", Map.of());
        does(office, id, "sending", Map.of());
        return id;
    }

    static void does(Clerk who, String id, String noun, Map<String, String> fields) {
        var answer = who.does(id, noun, with(fields, "confirmed", "yes"));
        assertThat(answer.statusCode()).as(noun).isEqualTo(303);
    }

    /// Fills in the page of blackening as it stands.
    HttpResponse<String> publishes(String id, int task, Map<String, String> otherwise) {
        var address = "/proposals/%s/redaction".formatted(id);
        var form = office.sees(address + "?task=" + task).select("#act");
        var body = new ArrayList<String>();
        form.select("input[type=hidden]")
                .forEach(one -> body.add(pair(one.attr("name"), one.val())));
        form.select("input[name=black][checked]")
                .forEach(one -> body.add(pair("black", one.val())));
        var rest = new HashMap<>(Map.of("confirmed", "yes"));
        rest.put("extent", form.select("input[name=extent][checked]").val());
        rest.putAll(otherwise);
        rest.forEach((name, value) -> body.add(pair(name, value)));
        return office.posts(address, String.join("&", body));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    void settled() {
        Until.holds(() -> behind() == 0);
    }

    private long behind() {
        return house.db
                .sql(
                        """
                        select size - coalesce(
                                   (select next from consumer where name = 'publication'), 0)
                          from journal_head
                        """)
                .query(Long.class)
                .single();
    }
}
