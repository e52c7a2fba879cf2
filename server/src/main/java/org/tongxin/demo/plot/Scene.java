package org.tongxin.demo.plot;

import java.time.Instant;
import java.util.Map;
import org.tongxin.matter.Actor;

/// One act of the demo: who does what, when, to which of its matters.
///
/// @param matter number of the matter among those of the demo, from 0
/// @param step number of the act in the matter, from 0: 0 raises it
/// @param on number of the matter it is done to: the same, or one that is merged into it
/// @param target number of the task or promise, 0 when the matter as a whole
/// @param raw what is filled into the form
public record Scene(
        Instant at,
        int matter,
        int step,
        int on,
        Actor actor,
        String action,
        int target,
        Map<String, Object> raw) {

    /// Stands in a form for the number this matter has got.
    public static final String THIS = "{this}";

    public Scene {
        raw = Map.copyOf(raw);
    }

    /// The same at every start, so that an interrupted seeding is taken up where it stopped.
    public String key() {
        return "demo:%d:%d".formatted(matter, step);
    }
}
