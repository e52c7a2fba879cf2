package org.tongxin.people.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.matter.Actor;
import org.tongxin.people.AccessLog;
import org.tongxin.people.People;
import org.tongxin.people.Role;
import org.tongxin.people.Tokens;

/// Giving posts and ending them (任免岗位), which is the security administrator's. The system
/// administrator appoints the first security and the first audit administrator, when there is none
/// (三员分立, GB/T 22239-2019 §8.1.4).
@Component
public class Appointing {

    private static final int TITLE_MAX = 40;

    private final JdbcClient db;
    private final People people;
    private final AccessLog log;

    Appointing(JdbcClient db, People people, AccessLog log) {
        this.db = db;
        this.people = people;
        this.log = log;
    }

    /// What is to be given.
    public record Post(String person, String unit, String role, String title) {}

    @Transactional
    public Optional<Refused> give(Actor admin, Post post, LocalDate day) {
        var role = Role.read(post.role());
        if (role.isEmpty()) {
            return Optional.of(Refused.ROLE);
        }
        var refused = refuse(admin, post, role.get(), day);
        if (refused.isPresent()) {
            return refused;
        }
        try {
            insert(post, day);
        } catch (DuplicateKeyException _) {
            return Optional.of(Refused.EXCLUDED);
        }
        var about = "%s %s %s".formatted(post.person(), post.role(), post.unit());
        log.write("post-given", admin.person(), about);
        return Optional.empty();
    }

    private Optional<Refused> refuse(Actor admin, Post post, Role role, LocalDate day) {
        if (admin.person().equals(post.person())) {
            return Optional.of(Refused.OWN);
        }
        if (!mayGive(admin, role, day)) {
            return Optional.of(Refused.NOT_YOURS);
        }
        if (!isTitle(post.title())) {
            return Optional.of(Refused.TITLE);
        }
        if (post.unit().indexOf('\0') >= 0 || !people.isOpen(post.unit(), day)) {
            return Optional.of(Refused.UNIT);
        }
        return role.administers() && administers(post.person(), day)
                ? Optional.of(Refused.EXCLUDED)
                : Optional.empty();
    }

    /// The roles whose posts an administrator may give that day.
    public List<Role> gives(Actor admin, LocalDate day) {
        return Arrays.stream(Role.values()).filter(role -> mayGive(admin, role, day)).toList();
    }

    private boolean mayGive(Actor admin, Role role, LocalDate day) {
        if (admin.role().equals(Role.SECURITY_ADMIN.code())) {
            return true;
        }
        return admin.role().equals(Role.SYSTEM_ADMIN.code())
                && (role == Role.SECURITY_ADMIN || role == Role.AUDIT_ADMIN)
                && holders(role.code(), day) == 0;
    }

    private static boolean isTitle(String title) {
        return !title.isBlank() && title.length() <= TITLE_MAX && title.indexOf('\0') < 0;
    }

    private boolean administers(String person, LocalDate day) {
        return people.posts(person, day).stream()
                .flatMap(post -> Role.read(post.role()).stream())
                .anyMatch(Role::administers);
    }

    private int holders(String role, LocalDate day) {
        return db.sql(
                        """
                        select count(*)
                          from post
                         where role = :role and valid_from <= :day
                           and (valid_to is null or valid_to > :day)
                        """)
                .param("role", role)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private void insert(Post post, LocalDate day) {
        db.sql(
                        """
                        insert into post (id, person, unit, role, title, valid_from)
                        values (:id, :person, :unit, :role, :title, :from)
                        """)
                .param("id", "post-" + Tokens.random(9))
                .param("person", post.person())
                .param("unit", post.unit())
                .param("role", post.role())
                .param("title", post.title().strip())
                .param("from", day)
                .update();
    }

    /// Ends a post today: it acts no more, from the next request on.
    @Transactional
    public Optional<Refused> end(Actor admin, String person, String post, LocalDate day) {
        if (admin.person().equals(person)) {
            return Optional.of(Refused.OWN);
        }
        var held =
                people.posts(person, day).stream().filter(one -> one.id().equals(post)).findFirst();
        if (held.isEmpty()) {
            return Optional.of(Refused.ROLE);
        }
        if (Role.read(held.get().role()).filter(Role::administers).isPresent()
                && holders(held.get().role(), day) == 1) {
            return Optional.of(Refused.LAST);
        }
        db.sql("update post set valid_to = :day where id = :post")
                .param("day", day)
                .param("post", post)
                .update();
        log.write("post-ended", admin.person(), person + " " + held.get().role());
        return Optional.empty();
    }
}
