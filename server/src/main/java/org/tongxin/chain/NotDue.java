package org.tongxin.chain;

import java.util.List;
import org.tongxin.matter.Refusal;

/// The deadline is not owed, not due yet, or has nothing to be counted again for.
public record NotDue(String limit) implements Refusal {

    @Override
    public String code() {
        return "not-due";
    }

    @Override
    public List<Object> mentions() {
        return List.of(limit);
    }
}
