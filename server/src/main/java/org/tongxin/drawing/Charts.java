package org.tongxin.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain;
import org.tongxin.shell.Words;

/// Pictures for pages, drawn once for each stage and language: a chain does not change while the
/// application runs.
@Component
public class Charts {

    private record Wanted(String kind, int version, String stage, String lang) {}

    private final Map<Wanted, ChainView> drawn = new ConcurrentHashMap<>();

    Charts() {}

    /// @param stage code of the stage reached
    public ChainView at(Chain<?> chain, String stage, Words words) {
        var known = chain.stage(stage).isPresent() ? stage : "";
        var wanted = new Wanted(chain.kind(), chain.version(), known, words.lang());
        return drawn.computeIfAbsent(
                wanted,
                _ -> {
                    var svg = ChainSvg.at(chain, known, words);
                    return new ChainView(output -> output.writeContent(svg));
                });
    }
}
