package org.tongxin.proposal.supervising;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;

/// What can have happened to a proposal under supervision (督办).
public sealed interface SupervisionFact extends Fact {

    /// Of its being chosen as a key proposal (重点提案).
    sealed interface OfKey extends SupervisionFact {}

    /// Somebody would have it chosen (提名).
    ///
    /// @param unit code of the body in whose name
    record KeyNominated(String unit, Sealed reason) implements OfKey, Inside, Mentioning {
        @Override
        public List<Object> mentions() {
            return List.of(new Unit(unit));
        }
    }

    /// It is on the short list (列入初选名单).
    record KeyListed(@Nullable Sealed note) implements OfKey, Inside {}

    /// One gate has decided (审议).
    ///
    /// @param gate code of the rule pack
    /// @param no its number in their order, 1 and up, and `of`: how many there are
    /// @param result passed or failed
    record KeyJudged(
            String gate, int no, int of, String result, LocalDate on, @Nullable Sealed note)
            implements OfKey, Inside, Mentioning {

        public static final String PASSED = "passed";

        boolean passed() {
            return result.equals(PASSED);
        }

        @Override
        public List<Object> mentions() {
            return List.of(no, of, on);
        }

        @Override
        public String manner() {
            return passed() ? "" : result;
        }
    }

    /// Told to the public (公示), with both days counted.
    record KeyNoticed(LocalDate from, LocalDate until) implements OfKey, Mentioning {
        @Override
        public List<Object> mentions() {
            return List.of(from, until);
        }
    }

    /// Somebody objects during the notice (异议).
    record KeyObjected(LocalDate on, Sealed text) implements OfKey, Inside, Mentioning {
        @Override
        public List<Object> mentions() {
            return List.of(on);
        }
    }

    /// It is a key proposal from now on (确定为重点提案).
    ///
    /// @param leader in charge (包案领导), by post and name
    /// @param unit code of the committee that supervises
    record KeyConfirmed(Sealed leader, String unit) implements OfKey, Telling, Mentioning {
        @Override
        public List<Object> mentions() {
            return List.of(new Unit(unit));
        }

        /// Leaders too: one of them is in charge.
        @Override
        public Set<String> concerned(State after) {
            var scopes = all(after);
            scopes.add("role:leader");
            return scopes;
        }
    }

    /// It is not chosen (不列入): what the nominations began ends without it.
    record KeyDropped(Sealed reason) implements OfKey, Inside {}

    /// It is no key proposal any more (终止).
    record KeyEnded(Sealed reason) implements OfKey {}

    /// Its handling was supervised on a day (督办活动).
    ///
    /// @param no 1 and up
    /// @param form code of the rule pack: visit, meeting, report
    /// @param leader who led it, by post and name; absent when not said
    /// @param followUp what is to be done now, a line each; absent when nothing is
    /// @param files ids of those that go with it
    record Supervised(
            int no,
            String form,
            LocalDate on,
            @Nullable Sealed leader,
            Sealed participants,
            Sealed result,
            @Nullable Sealed followUp,
            List<String> files)
            implements SupervisionFact, Telling, Mentioning {
        public Supervised {
            files = List.copyOf(files);
        }

        @Override
        public List<Object> mentions() {
            return List.of(no, on);
        }

        @Override
        public Set<String> concerned(State after) {
            return all(after);
        }
    }

    /// Of a leader's instruction (批示).
    sealed interface OfInstruction extends SupervisionFact, Inside {

        /// Number within the proposal, 1 and up.
        int no();
    }

    /// A leader instructs a unit (批示).
    ///
    /// @param leader by post and name
    /// @param on day of the instruction
    /// @param due last day on which the unit reports
    record Instructed(int no, Sealed leader, LocalDate on, String unit, LocalDate due, Sealed text)
            implements OfInstruction, Mentioning {
        @Override
        public List<Object> mentions() {
            return List.of(no, new Unit(unit), due);
        }
    }

    /// The unit has reported what it did (报告落实情况).
    ///
    /// @param files ids of those that go with it
    record InstructionReported(int no, Sealed text, List<String> files)
            implements OfInstruction, Telling, Mentioning {
        public InstructionReported {
            files = List.copyOf(files);
        }

        @Override
        public List<Object> mentions() {
            return List.of(no);
        }

        @Override
        public Set<String> concerned(State after) {
            return Set.of("role:proposal-office");
        }
    }

    /// Its report is not asked for any more (撤销).
    record InstructionDropped(int no, Sealed reason) implements OfInstruction, Mentioning {
        @Override
        public List<Object> mentions() {
            return List.of(no);
        }
    }

    /// The unit is reminded of what it owes (催办): of a task with what was promised in it, or of an
    /// instruction; the other is 0.
    record Reminded(int task, int instruction, @Nullable Sealed note)
            implements SupervisionFact, Inside, Telling, Mentioning {
        @Override
        public List<Object> mentions() {
            return List.of(task == 0 ? instruction : task);
        }

        @Override
        public String manner() {
            return task == 0 ? "instruction" : "";
        }

        /// Its clerk, and its head too.
        @Override
        public Set<String> concerned(State after) {
            var item = after.items().get(instruction);
            var unit =
                    item == null
                            ? after.matter().task(task).map(Task::unit).orElse("")
                            : item.unit();
            return Set.of(
                    "unit:%s/unit-clerk".formatted(unit), "unit:%s/unit-head".formatted(unit));
        }
    }

    private static Set<String> all(State state) {
        var scopes = new LinkedHashSet<String>();
        state.matter().parties().stream()
                .map(Party::person)
                .filter(person -> !person.isEmpty())
                .forEach(person -> scopes.add("person:" + person));
        state.matter().tasks().stream()
                .filter(task -> task.stage() != Task.Stage.WITHDRAWN)
                .forEach(task -> scopes.add("unit:%s/unit-clerk".formatted(task.unit())));
        return scopes;
    }
}
