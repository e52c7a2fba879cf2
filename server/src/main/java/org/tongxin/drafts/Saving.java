package org.tongxin.drafts;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A text on its way to be kept.
///
/// @param id 16 to 64 letters and digits, given with the form
/// @param seen the version it was written on, 0 for the first
public record Saving(
        String person,
        String id,
        long seen,
        String place,
        String title,
        Map<String, List<String>> fields) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    public Saving {
        if (!isId(id)) {
            throw new IllegalArgumentException("a draft is named by 16 to 64 letters, not " + id);
        }
    }

    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }
}
