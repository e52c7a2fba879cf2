package org.tongxin.chain;

import java.util.List;
import java.util.Map;
import org.tongxin.matter.Refusal;

/// The action is declared, and not for where the matter stands now.
///
/// @param zh the stage as clerks call it
public record AtStage(String action, String zh, String en) implements Refusal {

    @Override
    public String code() {
        return "not-at-this-stage";
    }

    @Override
    public List<Object> mentions() {
        return List.of(action, Map.of("zh", zh, "en", en));
    }
}
