package org.tongxin.views;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.tongxin.acts.Acts.Attempt;
import org.tongxin.drafts.DraftLine;

/// A form as a browser sent it: what was filled in, and what the form itself brought along.
///
/// @param fields blank ones left out
/// @param lines how many lines a field had, blank ones too
/// @param task 0 for the matter as a whole
/// @param version facts the writer had seen, absent when the form did not say
/// @param step which button was pressed, `""` for the one that does the act
/// @param confirmed whether it was said twice
/// @param draft which draft it is, as the form brought it along
public record Posted(
        Map<String, List<String>> fields,
        Map<String, Integer> lines,
        int task,
        @Nullable Long version,
        String key,
        String step,
        boolean confirmed,
        Map<String, List<String>> draft) {

    static final String TASK = "task";
    static final String VERSION = "version";
    static final String KEY = "key";
    static final String STEP = "step";
    static final String CONFIRMED = "confirmed";

    private static final Set<String> OWN = Set.of(TASK, VERSION, KEY, STEP, CONFIRMED, "_csrf");
    private static final Set<String> DRAFT =
            Set.of(DraftLine.ID, DraftLine.VERSION, DraftLine.TICKET);
    private static final int KEY_MAX = 200;

    public static Posted read(MultiValueMap<String, String> form) {
        var fields = new LinkedHashMap<String, List<String>>();
        var lines = new HashMap<String, Integer>();
        var draft = new HashMap<String, List<String>>();
        form.forEach(
                (name, values) -> {
                    if (DRAFT.contains(name)) {
                        draft.put(name, values);
                        return;
                    }
                    lines.put(name, values.size());
                    var written = values.stream().filter(value -> !value.isBlank()).toList();
                    if (!OWN.contains(name) && !written.isEmpty()) {
                        fields.put(name, written);
                    }
                });
        var version = form.getFirst(VERSION);
        return new Posted(
                fields,
                lines,
                number(form.getFirst(TASK)),
                version != null && version.matches("\\d{1,15}") ? Long.valueOf(version) : null,
                key(form.getFirst(KEY)),
                text(form.getFirst(STEP)),
                "yes".equals(form.getFirst(CONFIRMED)),
                draft);
    }

    /// A form without a key of its own is taken once all the same: what it says, of the version it
    /// was written for, is its key.
    private static String key(@Nullable String sent) {
        return sent == null || sent.isBlank() || sent.length() > KEY_MAX ? "" : sent;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static int number(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : 0;
    }

    /// Id of the draft it was written in, or `""`.
    public String draftId() {
        return draft.getOrDefault(DraftLine.ID, List.of("")).getFirst();
    }

    /// What a draft of it keeps, and which draft that is.
    public Map<String, List<String>> drafted() {
        var all = new LinkedHashMap<>(fields);
        all.putAll(draft);
        return all;
    }

    /// The same form with other fields.
    public Posted filled(Map<String, List<String>> others) {
        return new Posted(others, lines, task, version, key, step, confirmed, draft);
    }

    /// What was filled in, with a blank line more for a field that has several.
    public Map<String, List<String>> withOneMore(String field) {
        var values = new HashMap<>(fields);
        var more = new ArrayList<>(fields.getOrDefault(field, List.of()));
        while (more.size() <= lines.getOrDefault(field, 0)) {
            more.add("");
        }
        values.put(field, more);
        return values;
    }

    /// The attempt to take an action with these fields.
    public Attempt attempt(String action, String address, Map<String, ?> read) {
        var content = hash(address);
        return new Attempt(
                action,
                task,
                read,
                version,
                key.isEmpty() ? HexFormat.of().formatHex(content) + "-" + version : key,
                content);
    }

    /// SHA-256 of what was asked, whatever the matter had come to: lengths before contents, so that
    /// no two forms write the same bytes.
    private byte[] hash(String address) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            add(sha, address);
            add(sha, String.valueOf(task));
            for (var field : new TreeMap<>(fields).entrySet()) {
                add(sha, field.getKey());
                add(sha, String.valueOf(field.getValue().size()));
                field.getValue().forEach(value -> add(sha, value));
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }

    private static void add(MessageDigest sha, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
    }
}
