package org.tongxin.chain;

import java.util.List;
import org.tongxin.matter.Refusal;

/// The action is declared, and not for where the matter stands now.
///
/// @param stage the stage as clerks call it
public record AtStage(String action, String stage) implements Refusal {

    @Override
    public String code() {
        return "not-at-this-stage";
    }

    @Override
    public List<Object> mentions() {
        return List.of(action, stage);
    }
}
