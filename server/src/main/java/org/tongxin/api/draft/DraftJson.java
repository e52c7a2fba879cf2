package org.tongxin.api.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.drafts.Draft;

/// A draft as a program sees it.
///
/// @param fields what was filled in; absent in a list
record DraftJson(
        String id,
        String place,
        String title,
        long version,
        Instant savedAt,
        boolean thrown,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<String>> fields) {

    static DraftJson line(Draft draft) {
        return of(draft, null);
    }

    static DraftJson whole(Draft draft) {
        return of(draft, draft.fields());
    }

    private static DraftJson of(Draft draft, @Nullable Map<String, List<String>> fields) {
        return new DraftJson(
                draft.id(),
                draft.place(),
                draft.title(),
                draft.version(),
                draft.savedAt(),
                draft.thrown(),
                fields);
    }
}
