package org.tongxin.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongxin.people.Seeding;
import tools.jackson.databind.json.JsonMapper;

/// Seeds the cast at the first start of a demo and writes `DIR/accounts.json`, readable by its
/// owner alone.
@Component
@Order(1)
@ConditionalOnProperty("tongxin.demo")
class Cast implements ApplicationRunner {

    private final Seeding seeding;
    private final JsonMapper json;
    private final Path places;
    private final Path accounts;

    Cast(
            Seeding seeding,
            JsonMapper json,
            @Value("${tongxin.places:places}") String places,
            @Value("${tongxin.place:zhoukou}") String place,
            @Value("${tongxin.data}") String data) {
        this.seeding = seeding;
        this.json = json;
        this.places = Path.of(places, place);
        this.accounts = Path.of(data, "accounts.json");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var anew = !Files.exists(accounts);
        var made = new ArrayList<Map<String, Object>>();
        for (var person : seeding.seed(places)) {
            var account = anew ? seeding.renewAccount(person) : seeding.makeAccount(person);
            account.map(Cast::line).ifPresent(made::add);
        }
        if (!made.isEmpty()) {
            write(made);
        }
    }

    private static Map<String, Object> line(Seeding.Account account) {
        var line = new LinkedHashMap<String, Object>();
        line.put("name", account.name());
        line.put("login", account.login());
        line.put("post", account.post());
        line.put("unit", account.unit());
        line.put("password", account.password());
        line.put("totp", "");
        line.put("token", account.token());
        return line;
    }

    private void write(List<Map<String, Object>> made) throws IOException {
        var half = accounts.resolveSibling("accounts.json.new");
        Files.writeString(half, "");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(half, json.writerWithDefaultPrettyPrinter().writeValueAsString(made));
        Files.move(half, accounts, StandardCopyOption.ATOMIC_MOVE);
    }
}
