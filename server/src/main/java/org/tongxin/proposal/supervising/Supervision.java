package org.tongxin.proposal.supervising;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact.TaskPassedOn;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State.Item;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.supervising.SupervisionFact.Instructed;
import org.tongxin.proposal.supervising.SupervisionFact.InstructionDropped;
import org.tongxin.proposal.supervising.SupervisionFact.InstructionReported;
import org.tongxin.proposal.supervising.SupervisionFact.Reminded;
import org.tongxin.proposal.supervising.SupervisionFact.Supervised;

/// How a proposal is supervised (督办), as its facts so far leave it.
///
/// @param records visits, meetings and reports, the oldest first
/// @param reminders the oldest first
public record Supervision(
        Key key,
        List<Supervised> records,
        List<Instruction> instructions,
        List<Reminder> reminders) {

    /// When a unit was reminded, of a task or of an instruction; the other is 0.
    public record Reminder(int task, int instruction, Instant at) {}

    public static final Supervision NONE =
            new Supervision(Key.NONE, List.of(), List.of(), List.of());

    public Supervision {
        records = List.copyOf(records);
        instructions = List.copyOf(instructions);
        reminders = List.copyOf(reminders);
    }

    public Optional<Instruction> instruction(int no) {
        return instructions.stream().filter(one -> one.no() == no).findFirst();
    }

    /// Those on which a unit still has to report.
    public List<Instruction> open() {
        return instructions.stream().filter(Instruction::isOpen).toList();
    }

    /// The instructions, by their numbers.
    public Map<Integer, Item> items() {
        var items = new TreeMap<Integer, Item>();
        for (var one : instructions) {
            items.put(one.no(), new Item(one.unit(), one.given().text(), one.isOpen()));
        }
        return items;
    }

    /// All texts of it, sealed.
    public List<Sealed> texts() {
        var all = new ArrayList<@Nullable Sealed>();
        all.add(key.why());
        all.add(key.confirmed() == null ? null : key.confirmed().leader());
        key.nominations().forEach(one -> all.add(one.reason()));
        key.judged().forEach(one -> all.add(one.note()));
        key.objections().forEach(one -> all.add(one.text()));
        for (var one : records) {
            all.addAll(
                    Arrays.asList(one.leader(), one.participants(), one.result(), one.followUp()));
        }
        instructions.forEach(one -> all.addAll(one.texts()));
        return all.stream().flatMap(Stream::ofNullable).toList();
    }

    /// What goes with reports on instructions.
    public Set<String> insideFiles() {
        var files = new TreeSet<String>();
        for (var one : instructions) {
            if (one.report() != null) {
                files.addAll(one.report().files());
            }
        }
        return files;
    }

    /// Who sees the proposal for it: the units instructed.
    public Set<String> scopes() {
        var scopes = new TreeSet<String>();
        instructions.stream()
                .filter(one -> one.dropped() == null)
                .forEach(one -> scopes.add("unit:" + one.unit()));
        return scopes;
    }

    /// What everybody who sees it is told in codes: that it is one, and which committee supervises.
    public Map<String, String> attributes() {
        return key.confirmed() != null && key.isConfirmed()
                ? Map.of("key", "yes", "keyUnit", key.confirmed().unit())
                : Map.of();
    }

    /// What lists of key proposals are narrowed by.
    ///
    /// @param running whether it is still being handled, or promises are followed
    public Set<String> facets(boolean running) {
        if (key.standing() == Key.Standing.NONE) {
            return Set.of();
        }
        var facets = new TreeSet<>(Set.of("key:any", "key:" + key.standing().code()));
        if (running && key.isConfirmed()) {
            facets.add("key:running");
        }
        return facets;
    }

    /// @param before the matter before the fact
    public Supervision after(Recorded recorded, Matter before) {
        return switch (recorded.fact()) {
            case SupervisionFact.OfKey f ->
                    new Supervision(key.after(f), records, instructions, reminders);
            case Supervised f -> new Supervision(key, plus(records, f), instructions, reminders);
            case Instructed f ->
                    new Supervision(key, records, plus(instructions, Instruction.of(f)), reminders);
            case InstructionReported f -> each(f.no(), one -> one.reported(f, recorded.at()));
            case InstructionDropped f -> each(f.no(), one -> one.dropped(f));
            case Reminded f -> reminded(f, recorded.at());
            case TaskPassedOn f -> passedOn(f, before);
            default -> this;
        };
    }

    /// What a unit that is no more was instructed to do, its successor reports on.
    private Supervision passedOn(TaskPassedOn fact, Matter before) {
        var gone = before.task(fact.task()).map(one -> one.unit()).orElse("");
        return each(
                one -> one.isOpen() && one.unit().equals(gone), one -> one.passedOn(fact.unit()));
    }

    private Supervision each(int no, UnaryOperator<Instruction> change) {
        return each(one -> one.no() == no, change);
    }

    private Supervision each(Predicate<Instruction> of, UnaryOperator<Instruction> change) {
        var changed =
                instructions.stream().map(one -> of.test(one) ? change.apply(one) : one).toList();
        return new Supervision(key, records, changed, reminders);
    }

    private Supervision reminded(Reminded fact, Instant at) {
        var one = new Reminder(fact.task(), fact.instruction(), at);
        return new Supervision(key, records, instructions, plus(reminders, one));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
