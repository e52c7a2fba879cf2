package org.tongxin.chain;

import java.util.List;
import org.tongxin.matter.Refusal;

/// Another matter the action concerns is not there, is of another kind, or is not the actor's to
/// see.
///
/// @param number as people write it
record OtherNotThere(String number) implements Refusal {

    @Override
    public String code() {
        return "other-not-found";
    }

    @Override
    public List<Object> mentions() {
        return List.of(number);
    }
}
