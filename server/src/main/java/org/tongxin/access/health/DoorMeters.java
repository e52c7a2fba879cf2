package org.tongxin.access.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.tongxin.matter.door.Door;

/// What the one door is doing, in figures: who waits, how many a batch holds, how long it takes.
@Component
class DoorMeters implements MeterBinder {

    private final Door door;

    DoorMeters(Door door) {
        this.door = door;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tongxin.door.waiting", door, Door::waiting)
                .description("Commands that wait at the door")
                .register(registry);
        FunctionCounter.builder("tongxin.door.commands", door, one -> one.work().commands())
                .description("Commands taken up; divided by batches, the size of a batch")
                .register(registry);
        FunctionTimer.builder(
                        "tongxin.door.batch",
                        door,
                        one -> one.work().batches(),
                        one -> one.work().nanos(),
                        TimeUnit.NANOSECONDS)
                .description("Batches, from being taken up to being answered")
                .register(registry);
    }
}
