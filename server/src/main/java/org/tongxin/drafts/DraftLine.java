package org.tongxin.drafts;

import java.util.List;
import java.util.Map;

/// What a form says about its draft, shown by `drafts/line.jte`.
///
/// @param person id of the writer: what the browser keeps for him is kept under it
/// @param said that a draft stands in the form, or was just saved, in a sentence, or `""`
/// @param trouble why it could not be saved, in a sentence, or `""`
/// @param others drafts of the same form, words and address
public record DraftLine(
        String id,
        long version,
        String ticket,
        String person,
        String place,
        String said,
        String trouble,
        List<Other> others) {

    /// Of a form that is not opened yet.
    public static final DraftLine NONE = new DraftLine("", 0, "", "", "", "", "", List.of());

    public static final String ID = "draft";
    public static final String VERSION = "draft-version";
    public static final String TICKET = "draft-ticket";

    /// Another draft of the same form.
    public record Other(String label, String href) {}

    /// @param done what was done just before, or `""`
    public DraftLine saying(String done) {
        return done.isEmpty()
                ? this
                : new DraftLine(id, version, ticket, person, place, done, trouble, others);
    }

    /// The same form, which could not be saved.
    public DraftLine failing(String why) {
        return new DraftLine(id, version, ticket, person, place, said, why, others);
    }

    /// What the form brings along.
    public Map<String, String> hidden() {
        return Map.of(ID, id, VERSION, String.valueOf(version), TICKET, ticket);
    }
}
