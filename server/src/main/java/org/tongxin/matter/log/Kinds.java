package org.tongxin.matter.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Kind;

/// All kinds of matter this installation knows, by code.
@Component
public class Kinds {

    private final Map<String, Kind<?>> byCode = new HashMap<>();

    public Kinds(List<Kind<?>> kinds) {
        for (var kind : kinds) {
            if (byCode.put(kind.code(), kind) != null) {
                throw new IllegalArgumentException("two kinds are called " + kind.code());
            }
        }
    }

    public Optional<Kind<?>> called(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// @throws IllegalStateException when the journal names a kind nobody declares
    public Kind<?> of(String code) {
        return called(code)
                .orElseThrow(() -> new IllegalStateException("no kind is called " + code));
    }

    public List<String> codes() {
        return byCode.keySet().stream().sorted().toList();
    }

    public List<Kind<?>> all() {
        return List.copyOf(byCode.values());
    }
}
