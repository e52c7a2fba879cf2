package org.tongxin.views;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tongxin.acts.OtherMatters;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Field;
import org.tongxin.chain.FieldError;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.people.Names;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;

/// Makes the form of an act from what the act declares.
@Component
public class ActForms {

    /// Field and error under which an act that lasts is said twice.
    public static final FieldError UNCONFIRMED = new FieldError("confirmed", "unconfirmed", "");

    private static final Pattern NUMBERED = Pattern.compile(".+-(\\d+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UnitNames units;
    private final Names names;
    private final FileForms files;
    private final InstantSource instants;

    ActForms(UnitNames units, Names names, FileForms files, InstantSource instants) {
        this.files = files;
        this.units = units;
        this.names = names;
        this.instants = instants;
    }

    /// What a form is made of beside the act itself.
    ///
    /// @param address below which acts have their nouns: `/proposals/p-2026-0137`
    /// @param person who writes, whose files may be named
    /// @param values what was written, or is written for a start, by field
    /// @param points text of a point, for fields that answer one
    /// @param likely matters that may be meant, for fields that name another
    public record Filling(
            String address,
            long version,
            String key,
            String person,
            Map<String, List<String>> values,
            IntFunction<String> points,
            Supplier<List<OtherMatters.Likely>> likely,
            Words words) {}

    /// A key of 128 random bits.
    public static String newKey() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public ActForm form(
            Chain.Available act, Filling filling, List<FieldError> errors, List<Refusal> refused) {
        var words = filling.words();
        var fields = new ArrayList<FieldView>();
        act.fields().forEach(field -> fields.add(view(act.name(), field, filling, errors)));
        return new ActForm(
                filling.address() + "/" + act.noun(),
                words.chinese() ? act.zh() : act.en(),
                said(words, "act." + act.name() + ".lead"),
                groups(fields, filling),
                hidden(act, filling),
                fields.stream().anyMatch(FieldView::suggests) ? units.all(words) : List.of(),
                act.lasting(),
                FormErrors.lines(errors, fields, words),
                refused.stream().map(why -> reason(why, words)).toList(),
                List.of());
    }

    private static Map<String, String> hidden(Chain.Available act, Filling filling) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put(Posted.TASK, String.valueOf(act.target()));
        hidden.put(Posted.VERSION, String.valueOf(filling.version()));
        hidden.put(Posted.KEY, filling.key());
        return hidden;
    }

    private static List<ActForm.Group> groups(List<FieldView> fields, Filling filling) {
        var groups = new ArrayList<ActForm.Group>();
        var gathered = new LinkedHashMap<Integer, List<FieldView>>();
        for (var field : fields) {
            gathered.computeIfAbsent(number(field.name()), _ -> new ArrayList<>()).add(field);
        }
        gathered.forEach(
                (no, some) ->
                        groups.add(
                                no == 0
                                        ? new ActForm.Group("", "", some)
                                        : new ActForm.Group(
                                                filling.words().say("kit.point", no),
                                                filling.points().apply(no),
                                                some)));
        return groups;
    }

    static int number(String name) {
        var numbered = NUMBERED.matcher(name);
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    }

    /// One declared field as it is shown.
    public FieldView view(String action, Field field, Filling filling, List<FieldError> errors) {
        var words = filling.words();
        var typed = filling.values().getOrDefault(field.name(), List.of());
        var error =
                errors.stream()
                        .filter(one -> one.field().equals(field.name()))
                        .map(one -> words.say("error." + one.code(), one.mention()))
                        .findFirst()
                        .orElse("");
        if (field.type() == Field.Type.FILE) {
            return files(field, filling, label(words, action, field), error);
        }
        return new FieldView(
                field.name(),
                Colleagues.shape(field),
                label(words, action, field),
                hint(words, action, field),
                String.join(isList(field) ? "\n" : "", typed),
                field.required(),
                field.max(),
                options(field, typed, filling),
                error);
    }

    /// Files that were in the form and are gone are told, and their ids are dropped.
    private FieldView files(Field field, Filling filling, String label, String error) {
        var words = filling.words();
        var ids = filling.values().getOrDefault(field.name(), List.of());
        var kept = files.options(ids, filling.person(), words);
        var gone = ids.size() - kept.size();
        return new FieldView(
                field.name(),
                FieldView.Type.FILE,
                label,
                files.hint(field, words),
                FileForms.accepted(),
                field.required(),
                field.max(),
                kept,
                error.isEmpty() && gone > 0 ? words.say("error.upload-gone", gone) : error);
    }

    private static boolean isList(Field field) {
        return field.type() == Field.Type.UNITS || field.type() == Field.Type.PERSONS;
    }

    /// What may be chosen, or is offered while one types.
    private List<FieldView.Option> options(Field field, List<String> typed, Filling filling) {
        return switch (field.type()) {
            case PERSONS ->
                    names.members(Moment.today(instants)).stream()
                            .map(name -> new FieldView.Option(name, name, false))
                            .toList();
            case COLLEAGUE ->
                    Colleagues.options(
                            names.colleagues(filling.person(), Moment.today(instants)),
                            typed,
                            filling.words());
            case MATTER ->
                    filling.likely().get().stream()
                            .map(one -> new FieldView.Option(one.number(), one.title(), false))
                            .toList();
            default ->
                    field.options().stream()
                            .map(one -> option(one, typed, filling.words()))
                            .toList();
        };
    }

    private static FieldView.Option option(Field.Option option, List<String> typed, Words words) {
        return new FieldView.Option(
                option.code(),
                words.chinese() ? option.zh() : option.en(),
                typed.contains(option.code()));
    }

    private static String label(Words words, String action, Field field) {
        var own = "field." + action + "." + field.label();
        return words.say(words.knows(own) ? own : "field." + field.label());
    }

    private static String hint(Words words, String action, Field field) {
        var own = "field." + action + "." + field.label() + ".hint";
        return words.knows(own) ? words.say(own) : said(words, "field." + field.label() + ".hint");
    }

    private static String said(Words words, String key) {
        return words.knows(key) ? words.say(key) : "";
    }

    /// A refusal as the reader reads it.
    public static ActForm.Reason reason(Refusal why, Words words) {
        var mentions = why.mentions().toArray();
        return new ActForm.Reason(
                words.say("problem." + why.code() + ".title", mentions),
                words.say("problem." + why.code() + ".detail", mentions));
    }

    /// What was filled in, as the door's fields read it: units by their codes.
    public Map<String, Object> raw(List<Field> fields, Posted posted) {
        var raw = new LinkedHashMap<String, Object>();
        posted.fields().forEach((name, values) -> raw.put(name, one(values)));
        for (var field : fields) {
            var typed = posted.fields().get(field.name());
            if (typed != null && field.type() == Field.Type.UNITS) {
                var lines = typed.stream().flatMap(String::lines).filter(one -> !one.isBlank());
                raw.put(field.name(), lines.map(this::code).toList());
            } else if (typed != null && field.type() == Field.Type.UNIT && typed.size() == 1) {
                raw.put(field.name(), code(typed.getFirst()));
            }
        }
        return raw;
    }

    private static Object one(List<String> values) {
        return values.size() == 1 ? values.getFirst() : values;
    }

    private String code(String typed) {
        return units.code(typed).orElse(typed);
    }
}
