package org.tongxin.access.held;

import static org.tongxin.matter.held.HeldRows.MOMENT;
import static org.tongxin.matter.held.HeldRows.READ;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.matter.held.HeldRows;
import org.tongxin.matter.held.Holding;

/// Where a person is signed in now.
@Configuration(proxyBeanMethods = false)
class HeldSessions {

    @Bean
    @Order(70)
    Holding sessionsHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "sessions",
                Set.of("spring_session"),
                """
                select %sto_timestamp(creation_time / 1000.0)%s as begun,
                       %sto_timestamp(last_access_time / 1000.0)%s as used
                  from spring_session
                 where principal_name = :person
                 order by creation_time desc
                 limit :most
                """
                        .formatted(MOMENT, READ, MOMENT, READ));
    }
}
