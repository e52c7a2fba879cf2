package org.tongxin.bench.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Somebody of the demo's `accounts.json`.
///
/// @param role code of the role, for example `unit-clerk`
public record Account(String name, String role, String unit, String password, String token) {

    public static List<Account> read(Path data) throws IOException {
        var accounts = new ArrayList<Account>();
        var json = JsonMapper.shared().readTree(Files.readString(data.resolve("accounts.json")));
        for (var one : json) {
            accounts.add(
                    new Account(
                            one.path("login").asString(one.path("name").asString()),
                            one.path("post").asString(),
                            one.path("unit").asString(),
                            one.path("password").asString(),
                            one.path("token").asString()));
        }
        return List.copyOf(accounts);
    }
}
