package org.tongxin.matter.door;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Kind;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact.Raised;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.State;
import org.tongxin.matter.seal.Sealed;

/// Slips of paper: the smallest kind of matter there is. A slip is raised, then stamped once.
class Slips implements Kind<Slips.Slip> {

    /// The first version knew of no ink, the second of no copies.
    record Stamped(Sealed note, String ink, int copies) implements Fact {}

    record Raise(Sealed title) implements Command {}

    record Stamp(Sealed note) implements Command {}

    /// Written over a slip as often as anybody likes.
    record Scribbled(Sealed note) implements Fact {}

    record Scribble(Sealed note) implements Command {}

    /// Pinned to another slip, which bears it.
    record Pinned(String to) implements Fact {}

    record Bore(String slip) implements Fact {}

    /// A slip is pinned once, and to one that is not pinned itself.
    record Pin(String to) implements Command.Concerning {
        @Override
        public Set<String> others(State state) {
            return Set.of(to);
        }
    }

    /// Concerns more slips than anybody can hold.
    record PinToAll(Set<String> others) implements Command.Concerning {
        @Override
        public Set<String> others(State state) {
            return others;
        }
    }

    /// Gives a fact to a slip it says nothing of.
    record Smuggle(String to) implements Command {}

    /// Takes its time to decide.
    record Dawdle(Sealed note, Duration time) implements Command {}

    record Spoil() implements Command {}

    /// Makes a slip unreadable: no row can be made of it.
    record Blotted(Sealed note) implements Fact {}

    record Blot(Sealed note) implements Command {}

    /// Never comes to an end.
    record Ponder() implements Command {}

    record StampedAlready() implements Refusal {
        @Override
        public String code() {
            return "stamped-already";
        }
    }

    record CannotPin() implements Refusal {
        @Override
        public String code() {
            return "cannot-pin";
        }
    }

    /// @param to the slip it is pinned to, or `""`
    record Slip(Matter matter, boolean stamped, boolean blotted, String to, int bears)
            implements State {

        @Override
        public String stage() {
            return stamped ? "stamped" : "raised";
        }

        @Override
        public Set<String> facets() {
            if (blotted) {
                throw new IllegalStateException("nobody can tell what colour it is");
            }
            return Set.of("colour:white");
        }

        @Override
        public List<Waiting> waiting() {
            return stamped
                    ? List.of()
                    : List.of(new Waiting("role:clerk", "stamp", 0, Waiting.NEVER));
        }

        @Override
        public Set<String> scopes() {
            return Set.of("role:clerk");
        }
    }

    @Override
    public String code() {
        return "slip";
    }

    @Override
    public Map<String, Class<? extends Fact>> facts() {
        return Map.of(
                "Stamped.v3", Stamped.class,
                "Scribbled.v1", Scribbled.class,
                "Pinned.v1", Pinned.class,
                "Blotted.v1", Blotted.class,
                "Bore.v1", Bore.class);
    }

    @Override
    public Map<String, Fact.Upcast> upcasts() {
        return Map.of(
                "Stamped.v1", new Fact.Upcast("Stamped.v2", body -> with(body, "ink", "black")),
                "Stamped.v2", new Fact.Upcast("Stamped.v3", body -> with(body, "copies", 1)));
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        body.put(name, value);
        return body;
    }

    @Override
    public Slip blank() {
        return new Slip(Matter.NONE, false, false, "", 0);
    }

    @Override
    public Slip fold(Slip slip, Recorded fact) {
        return new Slip(
                slip.matter().after(fact),
                slip.stamped() || fact.fact() instanceof Stamped,
                slip.blotted() || fact.fact() instanceof Blotted,
                fact.fact() instanceof Pinned pinned ? pinned.to() : slip.to(),
                slip.bears() + (fact.fact() instanceof Bore ? 1 : 0));
    }

    @Override
    public Decision decide(Slip slip, Command command, Moment moment) {
        return switch (command) {
            case Raise raise -> Decision.accept(raised(raise, moment.numbers().next("s-2026")));
            case Stamp stamp when !slip.stamped() ->
                    Decision.accept(new Stamped(stamp.note(), "blue", 1));
            case Scribble scribble -> Decision.accept(new Scribbled(scribble.note()));
            case Blot blot -> Decision.accept(new Blotted(blot.note()));
            case Dawdle dawdle -> dawdle(dawdle);
            case Ponder again -> decide(slip, again, moment);
            case Pin pin -> pin(slip, pin, moment);
            case Smuggle smuggle -> beside(slip, smuggle.to());
            case Spoil _ -> throw new IllegalStateException("this command spoils everything");
            default -> Decision.refuse(new StampedAlready());
        };
    }

    private static Decision pin(Slip slip, Pin pin, Moment moment) {
        var free =
                moment.others()
                        .find(pin.to())
                        .filter(to -> to instanceof Slip other && other.to().isEmpty());
        return free.isPresent() && slip.to().isEmpty() && slip.bears() == 0
                ? beside(slip, pin.to())
                : Decision.refuse(new CannotPin());
    }

    private static Decision beside(Slip slip, String to) {
        return new Decision.Accepted(
                List.of(new Pinned(to)),
                List.of(new Decision.Beside(to, List.of(new Bore(slip.matter().id())))));
    }

    private static Decision dawdle(Dawdle dawdle) {
        for (var end = System.nanoTime() + dawdle.time().toNanos(); System.nanoTime() < end; ) {
            Thread.onSpinWait();
        }
        return Decision.accept(new Scribbled(dawdle.note()));
    }

    private static Raised raised(Raise raise, int serial) {
        var day = LocalDate.of(2026, 3, 12);
        return new Raised(
                "s", 2026, serial, raise.title(), "native", "", day, List.of(), List.of(), 1, "");
    }
}
