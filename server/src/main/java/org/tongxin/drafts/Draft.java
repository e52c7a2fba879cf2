package org.tongxin.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What somebody is writing.
///
/// @param place address of the form it belongs to
/// @param title for lists
/// @param version how often it was saved
/// @param thrown whether it was thrown away, and may still be taken back
/// @param fields what was filled in, blank ones left out
public record Draft(
        String id,
        String place,
        String title,
        long version,
        Instant savedAt,
        boolean thrown,
        Map<String, List<String>> fields) {

    /// The form with this draft in it.
    public String address() {
        return place + (place.indexOf('?') < 0 ? "?" : "&") + "draft=" + id;
    }
}
