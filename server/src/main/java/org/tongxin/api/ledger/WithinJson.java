package org.tongxin.api.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;

/// To whom a unit gave its task within (内部分办), as programs of that unit read it.
public final class WithinJson {

    /// Null for whoever is not told, and while nobody has it.
    public static @Nullable Map<String, @Nullable Object> of(
            Acts.Seen seen, Task task, Map<Sealed, String> open, Actor reader) {
        var given = seen.state().entrusted(task.no()).orElse(null);
        if (given == null || !Discretion.tellsWithin(seen, task.no(), reader)) {
            return null;
        }
        var json = new LinkedHashMap<String, @Nullable Object>();
        var department = given.department();
        json.put("person", given.person().isEmpty() ? null : given.person());
        json.put("department", department == null ? null : open.get(department));
        json.put("by", given.by());
        json.put("word", open.get(given.word()));
        return json;
    }

    /// What has to be opened for it.
    public static List<Sealed> texts(Fact.Entrusting given) {
        var department = given.department();
        return department == null ? List.of(given.word()) : List.of(given.word(), department);
    }

    private WithinJson() {}
}
