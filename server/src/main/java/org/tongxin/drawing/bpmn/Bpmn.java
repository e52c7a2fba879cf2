package org.tongxin.drawing.bpmn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.chain.Chain.Step;
import org.tongxin.drawing.Chart;
import org.tongxin.drawing.Chart.Card;
import org.tongxin.drawing.Chart.Row;

/// A chart as the elements of a BPMN process.
///
/// A step is a lane. A stage is an ad-hoc subprocess, since its acts have no order of their own:
/// each act is a user task in it. One act or the other ends it; an exclusive gateway tells where
/// that leads. A time limit is a boundary timer: it interrupts where silence leads elsewhere. A
/// stage in which nothing is to be done is an end.
///
/// @param ways from stage to stage, those of one stage in the order of the chain
record Bpmn(Chart chart, List<Lane> lanes, List<Way> ways) {

    static final String START = "start";

    /// A step, with its stages in the order of the chain.
    record Lane(Step step, List<Room> rooms, List<Card> ends) {}

    /// A stage in which something can be done.
    ///
    /// @param isForked whether more than one way leads on, so that a gateway is needed
    record Room(Card card, List<Row> tasks, List<Timer> timers, boolean isForked) {

        String id() {
            return stage(card.code());
        }

        String fork() {
            return "fork-" + card.code();
        }

        /// What ways that people take start from.
        String exit() {
            return isForked ? fork() : id();
        }

        /// Acts of many stages and acts of this one, as they are called.
        String task(Row row) {
            return "act-%s-%s".formatted(card.code(), row.code());
        }
    }

    /// A limit of a stage.
    ///
    /// @param limit its code
    /// @param name what silence does, empty when that is not declared
    /// @param to the stages that silence may lead to, empty when it is only noted
    record Timer(String id, String limit, String name, List<String> to) {

        boolean interrupts() {
            return !to.isEmpty();
        }

        boolean isForked() {
            return to.size() > 1;
        }

        String fork() {
            return "fork-" + id;
        }

        /// What the ways that silence takes start from.
        String exit() {
            return isForked() ? fork() : id;
        }

        /// Where a limit that is only noted ends.
        String note() {
            return "noted-" + id;
        }
    }

    /// A sequence flow.
    record Way(String id, String from, String to, String name) {}

    /// @param mark between the names of acts that lead to one stage
    static Bpmn of(Chart chart, String mark) {
        var lanes = Arrays.stream(Step.values()).map(step -> lane(chart, step));
        var used = lanes.filter(lane -> !lane.rooms.isEmpty() || !lane.ends.isEmpty()).toList();
        var ways = new ArrayList<Way>();
        ways.add(new Way("way-start", START, stage(chart.cards().getFirst().code()), ""));
        for (var lane : used) {
            for (var room : lane.rooms) {
                ways.addAll(ways(chart, room, mark));
                room.timers.forEach(timer -> ways.addAll(ways(timer)));
            }
        }
        return new Bpmn(chart, used, List.copyOf(ways));
    }

    static String stage(String code) {
        return "stage-" + code;
    }

    List<Room> rooms() {
        return lanes.stream().flatMap(lane -> lane.rooms.stream()).toList();
    }

    Stream<Way> from(String id) {
        return ways.stream().filter(way -> way.from().equals(id));
    }

    Stream<Way> into(String id) {
        return ways.stream().filter(way -> way.to().equals(id));
    }

    /// The elements in a lane.
    List<String> nodes(Lane lane) {
        var nodes = new ArrayList<String>();
        if (lane.equals(lanes.getFirst())) {
            nodes.add(START);
        }
        for (var room : lane.rooms()) {
            nodes.add(room.id());
            if (room.isForked()) {
                nodes.add(room.fork());
            }
            for (var timer : room.timers()) {
                nodes.add(timer.id());
                if (timer.isForked()) {
                    nodes.add(timer.fork());
                } else if (!timer.interrupts()) {
                    nodes.add(timer.note());
                }
            }
        }
        lane.ends().forEach(end -> nodes.add(stage(end.code())));
        return nodes;
    }

    private static Lane lane(Chart chart, Step step) {
        var cards = chart.cards().stream().filter(card -> card.step() == step).toList();
        var rooms = cards.stream().filter(card -> !card.isEnd()).map(Bpmn::room).toList();
        return new Lane(step, rooms, cards.stream().filter(Card::isEnd).toList());
    }

    private static Room room(Card card) {
        var tasks = card.rows().stream().filter(row -> !row.silent()).toList();
        var timers = new ArrayList<Timer>();
        for (var row : card.rows()) {
            if (row.silent()) {
                timers.add(new Timer(timer(card, row.code()), row.code(), row.name(), row.to()));
            }
        }
        var isTold = timers.stream().anyMatch(timer -> timer.limit().equals(card.limitCode()));
        if (!card.limitCode().isEmpty() && !isTold) {
            var id = timer(card, card.limitCode());
            timers.addFirst(new Timer(id, card.limitCode(), "", List.of()));
        }
        var targets = tasks.stream().flatMap(row -> row.to().stream()).distinct().count();
        return new Room(card, tasks, timers, targets > 1);
    }

    private static String timer(Card card, String limit) {
        return "limit-%s-%s".formatted(card.code(), limit);
    }

    private static List<Way> ways(Chart chart, Room room, String mark) {
        var ways = new ArrayList<Way>();
        var code = room.card().code();
        if (room.isForked()) {
            ways.add(new Way("way-" + code, room.id(), room.fork(), ""));
        }
        for (var to : chart.cards()) {
            var names =
                    room.tasks().stream()
                            .filter(row -> row.to().contains(to.code()))
                            .map(Row::name)
                            .toList();
            if (!names.isEmpty()) {
                var id = "way-%s-%s".formatted(code, to.code());
                var name = String.join(mark, names);
                ways.add(new Way(id, room.exit(), stage(to.code()), name));
            }
        }
        return ways;
    }

    private static List<Way> ways(Timer timer) {
        var id = "way-" + timer.id();
        var ways = new ArrayList<Way>();
        if (!timer.interrupts()) {
            ways.add(new Way(id, timer.id(), timer.note(), ""));
        }
        if (timer.isForked()) {
            ways.add(new Way(id, timer.id(), timer.fork(), ""));
        }
        for (var to : timer.to()) {
            ways.add(new Way(id + "-" + to, timer.exit(), stage(to), ""));
        }
        return ways;
    }
}
