package org.tongxin.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Field;
import org.tongxin.matter.State;
import org.tongxin.shell.Words;

/// Declared chains, their actions and what these ask for, as JSON.
final class ChainJson {

    /// An enum's constant as it stands on the wire: `SIGNED_FOR` is `signed-for`.
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A chain; forms as a matter without points and tasks would be asked.
    static <S extends State> Map<String, Object> chain(
            ChainedKind<S> kind, LocalDate today, Words words) {
        var chain = kind.chain();
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", chain.kind());
        json.put("version", chain.version());
        json.put("stages", chain.stages().stream().map(ChainJson::stage).toList());
        json.put("asides", chain.asides().stream().map(ChainJson::stage).toList());
        json.put(
                "actions",
                chain.actions().stream()
                        .map(action -> action(action, kind.blank(), today, words))
                        .toList());
        json.put("lapses", chain.lapses().stream().map(ChainJson::lapse).toList());
        return json;
    }

    private static Map<String, Object> stage(Chain.Stage stage) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", stage.code());
        json.put("step", code(stage.step()));
        json.put("zh", stage.zh());
        json.put("en", stage.en());
        if (!stage.limit().isEmpty()) {
            json.put("limit", stage.limit());
        }
        return json;
    }

    private static Map<String, Object> lapse(Chain.Lapse lapse) {
        var json = new LinkedHashMap<String, Object>();
        json.put("limit", lapse.limit());
        json.put("zh", lapse.zh());
        json.put("en", lapse.en());
        json.put("from", lapse.from().stream().sorted().toList());
        json.put("to", lapse.to().stream().sorted().toList());
        return json;
    }

    private static <S extends State> Map<String, Object> action(
            Chain.Action<S, ?> action, S blank, LocalDate today, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", action.name());
        json.put("zh", action.zh());
        json.put("en", action.en());
        json.put("roles", action.who().roles().stream().sorted().toList());
        json.put("others", action.who().others().stream().sorted().toList());
        json.put("relation", code(action.who().relation()));
        json.put("from", action.from().stream().sorted().toList());
        json.put("to", action.to().stream().sorted().toList());
        json.put("leaving", action.leaving().stream().sorted().toList());
        json.put("staying", action.staying());
        json.put("on", code(action.on()));
        json.put("perTask", action.on() == Chain.On.TASK);
        json.put("fields", fields(action.form().fields(blank, 0, today), words));
        return json;
    }

    /// An action somebody may take now.
    static Map<String, @Nullable Object> available(Chain.Available action, Words words) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", action.name());
        json.put("label", words.chinese() ? action.zh() : action.en());
        json.put("target", action.target() == 0 ? null : action.target());
        json.put("fields", fields(action.fields(), words));
        return json;
    }

    private static List<Map<String, Object>> fields(List<Field> fields, Words words) {
        return fields.stream().map(field -> field(field, words)).toList();
    }

    private static Map<String, Object> field(Field field, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", field.name());
        json.put("type", code(field.type()));
        json.put("required", field.required());
        json.put("max", field.max());
        json.put("options", field.options().stream().map(Field.Option::code).toList());
        json.put(
                "optionLabels",
                field.options().stream()
                        .map(option -> words.chinese() ? option.zh() : option.en())
                        .toList());
        return json;
    }

    private ChainJson() {}
}
