package org.tongxin.matter.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// Read tables that an older release wrote are brought up to date from the journal.
class RenewingTest {

    private static House house;
    private static Renewing renewing;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        renewing = house.application.getBean(Renewing.class);
        var member = Clerk.of(house, "p-m01");
        var office = Clerk.of(house, "p-o01");
        for (var no = 0; no < 3; no++) {
            var id = member.handsIn(Map.of());
            office.does(id, "docketing", Map.of("confirmed", "yes"));
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /// As before docket numbers were facets and desks were written.
    private static void writtenByAnOlderRelease() {
        house.db
                .sql(
                        """
                        update matter_facet
                           set facets = array(select f from unnest(facets) f where f not like 'docket:%')
                        """)
                .update();
        house.db.sql("delete from matter_waiting").update();
        house.db.sql("update read_tables set shape = 0, done_to = ''").update();
    }

    private static int wrong() throws Exception {
        return house.application.getBean(Replaying.class).replay().wrong().size();
    }

    @Test
    void whatWasWrittenOtherwiseIsWrittenAnewStepByStepAndGoesOnWhereItStopped() throws Exception {
        writtenByAnOlderRelease();
        assertThat(wrong()).isPositive();
        assertThat(renewing.some(1)).isTrue();
        assertThat(reached()).startsWith("0 p-").endsWith("-0001");
        assertThat(renewing.some(1)).isTrue();
        assertThat(renewing.some(1)).isTrue();
        assertThat(renewing.some(1)).isFalse();
        assertThat(reached()).isEqualTo(Rows.SHAPE + " ");
        assertThat(wrong()).isZero();
    }

    @Test
    void whatIsOfTodaysShapeIsLeftAlone() throws Exception {
        assertThat(renewing.some(10)).isFalse();
        house.db.sql("update read_tables set shape = shape + 1").update();
        assertThat(renewing.some(10)).isFalse();
        house.db.sql("update read_tables set shape = shape - 1").update();
    }

    private static String reached() {
        return house.db
                .sql("select shape || ' ' || done_to from read_tables")
                .query(String.class)
                .single();
    }
}
