package org.tongxin.matter.door;

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
final class Slips implements Kind<Slips.Slip> {

    record Stamped(Sealed note) implements Fact {}

    record Raise(Sealed title) implements Command {}

    record Stamp(Sealed note) implements Command {}

    record Spoil() implements Command {}

    record StampedAlready() implements Refusal {
        @Override
        public String code() {
            return "stamped-already";
        }
    }

    record Slip(Matter matter, boolean stamped) implements State {

        @Override
        public String stage() {
            return stamped ? "stamped" : "raised";
        }

        @Override
        public Set<String> facets() {
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
        return Map.of("Stamped.v1", Stamped.class);
    }

    @Override
    public Slip blank() {
        return new Slip(Matter.NONE, false);
    }

    @Override
    public Slip fold(Slip slip, Recorded fact) {
        return new Slip(
                slip.matter().after(fact), slip.stamped() || fact.fact() instanceof Stamped);
    }

    @Override
    public Decision decide(Slip slip, Command command, Moment moment) {
        return switch (command) {
            case Raise raise -> Decision.accept(raised(raise, moment.numbers().next("s-2026")));
            case Stamp stamp when !slip.stamped() -> Decision.accept(new Stamped(stamp.note()));
            case Spoil _ -> throw new IllegalStateException("this command spoils everything");
            default -> Decision.refuse(new StampedAlready());
        };
    }

    private static Raised raised(Raise raise, int serial) {
        var day = LocalDate.of(2026, 3, 12);
        return new Raised(
                "s", 2026, serial, raise.title(), "native", "", day, List.of(), List.of(), 1, "");
    }
}
