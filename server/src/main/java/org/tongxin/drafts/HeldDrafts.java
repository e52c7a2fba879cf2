package org.tongxin.drafts;

import static org.tongxin.matter.held.HeldRows.MOMENT;
import static org.tongxin.matter.held.HeldRows.READ;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.matter.held.HeldRows;
import org.tongxin.matter.held.Holding;

/// What this module holds of a person; what the drafts say he reads where he wrote it.
@Configuration(proxyBeanMethods = false)
class HeldDrafts {

    @Bean
    @Order(40)
    Holding draftsHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "drafts",
                Set.of("draft"),
                """
                select place, %ssaved_at%s as saved, ended
                  from draft
                 where person = :person
                 order by saved_at desc
                 limit :most
                """
                        .formatted(MOMENT, READ));
    }
}
