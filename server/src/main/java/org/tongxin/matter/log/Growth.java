package org.tongxin.matter.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/// Tells whoever follows the journal on this node that facts were committed here. A hint only: what
/// other nodes commit is found by looking now and then.
@Component
public class Growth {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// `listener` must return at once: the door waits for it.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /// Called once the facts are durable.
    public void grew() {
        listeners.forEach(Runnable::run);
    }
}
