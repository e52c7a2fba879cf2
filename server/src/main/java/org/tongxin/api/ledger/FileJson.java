package org.tongxin.api.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Matter.Attachment;
import org.tongxin.matter.seal.Sealed;

/// Attachments of a matter as JSON.
public final class FileJson {

    /// Those the reader may read.
    public static List<Map<String, ?>> of(Acts.Seen seen, Actor reader, Map<Sealed, String> open) {
        return seen.state().matter().attachments().stream()
                .filter(one -> Discretion.tellsFile(seen, one.file().file(), reader))
                .<Map<String, ?>>map(one -> attachment(one, open))
                .toList();
    }

    private static Map<String, ?> attachment(Attachment one, Map<Sealed, String> open) {
        var file = one.file();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", file.file());
        json.put("name", open.get(file.name()));
        json.put("type", file.type());
        json.put("size", file.size());
        json.put("sha256", file.sha256());
        json.put("attachedAt", one.at());
        json.put("attachedBy", one.by());
        json.put("task", file.task() == 0 ? null : file.task());
        json.put("commitment", file.promise() == 0 ? null : file.promise());
        return json;
    }

    private FileJson() {}
}
