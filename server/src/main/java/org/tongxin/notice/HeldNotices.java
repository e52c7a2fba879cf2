package org.tongxin.notice;

import static org.tongxin.matter.held.HeldRows.MOMENT;
import static org.tongxin.matter.held.HeldRows.READ;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.matter.held.HeldRows;
import org.tongxin.matter.held.Holding;
import org.tongxin.notice.out.Choice;
import org.tongxin.notice.out.Choices;

/// What this module holds of a person.
@Configuration(proxyBeanMethods = false)
class HeldNotices {

    /// Addresses lie encrypted; their owner sees them open.
    private record Addresses(Choices choices) implements Holding {

        @Override
        public String code() {
            return "addresses";
        }

        @Override
        public Set<String> tables() {
            return Set.of("notice_choice", "notice_message");
        }

        @Override
        public List<Line> of(String person, int most) {
            var choice = choices.of(person);
            return choice.equals(Choice.NONE)
                    ? List.of()
                    : List.of(Line.of("mail", choice.mail(), "phone", choice.phone()));
        }
    }

    @Bean
    @Order(15)
    Holding addressesHeld(Choices choices) {
        return new Addresses(choices);
    }

    @Bean
    @Order(60)
    Holding noticesHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "notices",
                Set.of("notice"),
                """
                select matter, %sat%s as at, %sread_at%s as read
                  from notice
                 where person = :person
                 order by id desc
                 limit :most
                """
                        .formatted(MOMENT, READ, MOMENT, READ));
    }

    @Bean
    @Order(65)
    Holding calendarHeld(JdbcClient db) {
        return new HeldRows(
                db,
                "calendar",
                Set.of("calendar_feed"),
                """
                select %smade_at%s as made
                  from calendar_feed
                 where person = :person
                 limit :most
                """
                        .formatted(MOMENT, READ));
    }
}
