package org.tongxin.drawing.bpmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongxin.drawing.bpmn.Bpmn.Lane;
import org.tongxin.drawing.bpmn.Bpmn.Room;
import org.tongxin.drawing.bpmn.Bpmn.Timer;

/// Where the elements of a process stand in a modelling tool: lanes and their stages one below the
/// other, gateways to the right of what they belong to, names of ways right of those.
final class BpmnPlan {

    static final String POOL = "pool";

    /// Between two things.
    static final int APART = 16;

    /// What one of several ways that leave at one place takes in height.
    static final int LINE = 28;

    /// Above the acts of a stage.
    static final int HEAD = 40;

    private static final int TITLE = 30;
    private static final int X = 180;
    private static final int ACROSS = 5;
    private static final int TASK_WIDE = 120;
    private static final int TASK_HIGH = 72;
    private static final int EVENT = 36;
    private static final int FORK = 50;
    private static final int BELOW = 120;
    private static final int WIDE = ACROSS * (TASK_WIDE + APART) + APART;
    private static final int FORKS = X + WIDE + TITLE;
    private static final int TIMER_WIDE = 150;

    /// Where names of ways begin, how wide they may be, and where the strip begins in which ways
    /// run up and down.
    static final int NAMES = FORKS + FORK + 2 * APART;

    static final int NAME_WIDE = 220;
    static final int STRIP = NAMES + NAME_WIDE + APART;

    private final Bpmn bpmn;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, Shape> names = new LinkedHashMap<>();
    private final Map<String, Integer> exits = new LinkedHashMap<>();

    static BpmnPlan of(Bpmn bpmn) {
        var plan = new BpmnPlan(bpmn);
        plan.place();
        return plan;
    }

    private BpmnPlan(Bpmn bpmn) {
        this.bpmn = bpmn;
    }

    /// The steps' lanes as well, but neither the pool nor the lanes are as wide as they have to be.
    Map<String, Shape> shapes() {
        return shapes;
    }

    /// The places of names that stand beside their elements.
    Map<String, Shape> names() {
        return names;
    }

    /// The heights at which ways to other stages leave, by the id of the way.
    Map<String, Integer> exits() {
        return exits;
    }

    Shape shape(String id) {
        var shape = shapes.get(id);
        if (shape == null) {
            throw new IllegalArgumentException("nothing placed for " + id);
        }
        return shape;
    }

    /// Where ways come in: at stages on the upper right, above the gateway.
    int entry(String stage) {
        var shape = shape(stage);
        return shape.height() == EVENT ? shape.middle() : shape.y() + APART;
    }

    static String lane(Lane lane) {
        return "step-" + lane.step().name().toLowerCase(Locale.ROOT);
    }

    private void place() {
        var first = bpmn.rooms().getFirst();
        var y = TITLE;
        for (var lane : bpmn.lanes()) {
            var top = y;
            y += HEAD;
            for (var room : lane.rooms()) {
                if (room.equals(first)) {
                    shapes.put(Bpmn.START, new Shape(X - 2 * EVENT, y + HEAD, EVENT, EVENT));
                }
                y = place(room, y);
            }
            for (var end : lane.ends()) {
                var at = new Shape(X + WIDE - EVENT, y, EVENT, EVENT);
                shapes.put(Bpmn.stage(end.code()), at);
                y += 2 * HEAD;
            }
            shapes.put(lane(lane), new Shape(2 * TITLE, top, STRIP, y - top));
        }
        shapes.put(POOL, new Shape(TITLE, TITLE, STRIP, y - TITLE));
    }

    /// @return where the next stage may begin
    private int place(Room room, int y) {
        var rows = (room.tasks().size() + ACROSS - 1) / ACROSS;
        var ways = bpmn.from(room.exit()).toList();
        var least = HEAD + LINE * ways.size();
        var high = HEAD + rows * (TASK_HIGH + APART) + APART / 2;
        var box = new Shape(X, y, WIDE, Math.max(high, least));
        shapes.put(room.id(), box);
        var no = 0;
        for (var task : room.tasks()) {
            var left = X + APART + no % ACROSS * (TASK_WIDE + APART);
            var top = y + HEAD + no / ACROSS * (TASK_HIGH + APART);
            shapes.put(room.task(task), new Shape(left, top, TASK_WIDE, TASK_HIGH));
            no++;
        }
        if (room.isForked()) {
            fork(room.fork(), box.middle() - FORK / 2);
        }
        exits(room.exit(), y + HEAD);
        var below = room.timers().isEmpty() ? HEAD : BELOW;
        return Math.max(box.bottom() + below, timers(room.timers(), box));
    }

    private void fork(String id, int y) {
        shapes.put(id, new Shape(FORKS, y, FORK, FORK));
        names.put(id, new Shape(FORKS - APART, y + FORK + 2, FORK + APART + 8, 2 * APART));
    }

    /// @return the height below the ways
    private int exits(String from, int y) {
        var at = y;
        for (var way : bpmn.from(from).toList()) {
            if (way.to().startsWith(Bpmn.stage(""))) {
                exits.put(way.id(), at);
                at += LINE;
            }
        }
        return at;
    }

    /// Those that are only noted stand left, so that the others' ways pass none.
    ///
    /// @return the height below their ways
    private int timers(List<Timer> timers, Shape box) {
        var left = X + APART;
        var right = box.right() - TIMER_WIDE;
        var y = box.bottom() - EVENT / 2;
        var below = box.bottom() + HEAD;
        for (var timer : timers) {
            var x = timer.interrupts() ? right : left;
            shapes.put(timer.id(), new Shape(x, y, EVENT, EVENT));
            names.put(timer.id(), new Shape(x + HEAD, box.bottom() + 2, 2 * FORK, 2 * APART));
            if (timer.interrupts()) {
                right -= TIMER_WIDE;
                below = lead(timer, below);
            } else {
                left += TIMER_WIDE;
                shapes.put(timer.note(), new Shape(x, y + FORK + APART, EVENT, EVENT));
            }
        }
        return below;
    }

    private int lead(Timer timer, int y) {
        var below = exits(timer.exit(), y);
        if (timer.isForked()) {
            fork(timer.fork(), y);
            return Math.max(below, y + FORK + HEAD);
        }
        return below;
    }
}
