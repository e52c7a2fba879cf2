package org.tongxin.files.held;

import static org.tongxin.matter.held.HeldRows.MOMENT;
import static org.tongxin.matter.held.HeldRows.READ;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.matter.held.HeldRows;
import org.tongxin.matter.held.Holding;

/// What this module holds of a person; names and contents he finds with the matters.
@Configuration(proxyBeanMethods = false)
class HeldFiles {

    @Bean
    @Order(50)
    Holding filesHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "files",
                Set.of("file", "file_quota"),
                """
                select id, type, %screated_at%s as sent
                  from file
                 where uploader = :person
                 order by created_at desc
                 limit :most
                """
                        .formatted(MOMENT, READ));
    }
}
