package org.tongxin.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.seal.Sealed;

/// What was filled into the fields of an action, read and sealed: texts are [Sealed], dates
/// [LocalDate], choices and units their codes, lists lists.
public record Inputs(Map<String, Object> values) {

    public Inputs {
        values = Map.copyOf(values);
    }

    /// @throws IllegalArgumentException when the field was not asked for: a defect of the
    ///   declaration
    public Sealed text(String name) {
        return find(name, Sealed.class).orElseThrow(() -> missing(name));
    }

    public @Nullable Sealed textOrNull(String name) {
        return find(name, Sealed.class).orElse(null);
    }

    public LocalDate date(String name) {
        return find(name, LocalDate.class).orElseThrow(() -> missing(name));
    }

    public Optional<LocalDate> dateIfAny(String name) {
        return find(name, LocalDate.class);
    }

    public long number(String name) {
        return find(name, Long.class).orElseThrow(() -> missing(name));
    }

    /// The code chosen, or the code of the unit.
    public String code(String name) {
        return find(name, String.class).orElseThrow(() -> missing(name));
    }

    public Optional<String> codeIfAny(String name) {
        return find(name, String.class);
    }

    public List<String> codes(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /// All files named, in whatever field.
    public List<MatterFact.Attached> files() {
        return values.keySet().stream().sorted().flatMap(name -> files(name).stream()).toList();
    }

    /// The files named, in their order; none when the field was left empty.
    public List<MatterFact.Attached> files(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(MatterFact.Attached.class::isInstance)
                        .map(MatterFact.Attached.class::cast)
                        .toList()
                : List.of();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("field " + name + " was not read");
    }
}
