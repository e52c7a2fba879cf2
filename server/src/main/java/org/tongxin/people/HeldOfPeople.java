package org.tongxin.people;

import static org.tongxin.matter.held.HeldRows.MOMENT;
import static org.tongxin.matter.held.HeldRows.READ;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.matter.held.HeldRows;
import org.tongxin.matter.held.Holding;

/// What this module holds of a person.
@Configuration(proxyBeanMethods = false)
class HeldOfPeople {

    @Bean
    @Order(10)
    Holding identityHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "identity",
                Set.of("person", "account", "password_link"),
                """
                select p.id, p.name, coalesce(a.login, '') as login,
                       case when a.totp is not null then '✓' else '' end as factor
                  from person p
                  left join account a on a.person = p.id
                 where p.id = :person
                 limit :most
                """);
    }

    @Bean
    @Order(20)
    Holding postsHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "posts",
                Set.of("post"),
                """
                select u.zh as unit, p.title, to_char(p.valid_from, 'YYYY-MM-DD') as since,
                       coalesce(to_char(p.valid_to, 'YYYY-MM-DD'), '') as until
                  from post p
                  join unit u on u.code = p.unit
                 where p.person = :person
                 order by p.valid_from desc, p.id
                 limit :most
                """);
    }

    @Bean
    @Order(80)
    Holding tokensHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "tokens",
                Set.of("api_token"),
                """
                select name, %screated_at%s as made, to_char(expires_on, 'YYYY-MM-DD') as until,
                       %srevoked_at%s as revoked
                  from api_token
                 where person = :person
                 order by created_at desc
                 limit :most
                """
                        .formatted(MOMENT, READ, MOMENT, READ));
    }

    @Bean
    @Order(90)
    Holding visitsHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "visits",
                Set.of("access_log"),
                """
                select %sat%s as at, event, about
                  from access_log
                 where who = :person
                 order by no desc
                 limit :most
                """
                        .formatted(MOMENT, READ));
    }
}
