package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;

/// How units are named in forms, and what the office is told of a unit that is no more.
class UnitPagesTest {

    private static House house;
    private static Clerk member;
    private static Clerk office;
    private static Clerk channel;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        channel = Clerk.of(house, "p-g01");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /// A proposal that waits to be given to a unit.
    private static String docketed() {
        var id = member.handsIn(Map.of());
        assertThat(office.does(id, "docketing", Map.of("confirmed", "yes")).statusCode())
                .isEqualTo(303);
        return id;
    }

    private static int gives(String id, String unit) {
        var fields = new HashMap<>(Map.of("units", unit));
        fields.put("confirmed", "yes");
        return channel.does(id, "dispatching", fields).statusCode();
    }

    @Test
    void everyUnitIsOfferedByNameWhileOneTypes() {
        var form = channel.opens(docketed(), "dispatching");
        assertThat(form.select("#act input[name=units]")).isNotEmpty();
        assertThat(form.select("#act input[name=units]").attr("list")).isEqualTo("tx-units");
        assertThat(form.select("#tx-units option").eachAttr("value"))
                .contains("市住房和城乡建设局", "市交通运输局")
                .doesNotHaveDuplicates();
    }

    @Test
    void aShortNameIsEnoughWhenItFitsOneUnit() {
        var id = docketed();
        assertThat(gives(id, "住建局")).isEqualTo(303);
        assertThat(office.sees("/proposals/" + id).select(".tx-units").text())
                .contains("市住房和城乡建设局");
    }

    @Test
    void aNameOfNoUnitIsSaidAndNotLost() {
        var id = docketed();
        var page = channel.opens(id, "dispatching");
        var answer = channel.sends(page, Map.of("units", "市口袋公园局", "confirmed", "yes"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var again = org.jsoup.Jsoup.parse(answer.body());
        assertThat(again.select(".tx-errors").text()).contains("市口袋公园局");
        assertThat(again.select("#act input[name=units]").getFirst().val()).isEqualTo("市口袋公园局");
    }

    @Test
    void theOfficeIsToldOfAUnitThatClosedWithoutSuccessor() {
        var id = docketed();
        assertThat(gives(id, "市交通运输局")).isEqualTo(303);
        assertThat(office.sees("/work").select("#left")).isEmpty();
        house.db
                .sql(
                        """
                        update unit
                           set valid_to = current_date
                         where code in (select unit from matter_task where matter = :id)
                        """)
                .param("id", id)
                .update();
        var left = office.sees("/work").select("section:has(#left) a");
        assertThat(left.text()).contains("市交通运输局已撤销，没有承接单位，还有 1 项任务未办结");
        assertThat(office.sees(left.attr("href")).select(".tx-table tbody tr")).hasSize(1);
        assertThat(member.sees("/work").select("#left")).isEmpty();
    }
}
