package org.tongxin.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Point;

/// Lists made of lists, for folding; what is made is new, the old stays as it was.
final class Lists {

    /// Whether a clock binds a task or the matter as a whole, and ends with it.
    static boolean isOfTask(Deadline deadline) {
        var limit = deadline.limit();
        return !limit.equals(MatterFact.PROMISE) && !limit.equals(MatterFact.INSTRUCTION);
    }

    static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }

    /// Without the last one that is equal, since the same may stand twice.
    static <T> List<T> less(List<T> list, T one) {
        var shorter = new ArrayList<>(list);
        var at = shorter.lastIndexOf(one);
        if (at >= 0) {
            shorter.remove(at);
        }
        return shorter;
    }

    static <T> List<T> each(List<T> list, Predicate<T> of, UnaryOperator<T> change) {
        return list.stream().map(one -> of.test(one) ? change.apply(one) : one).toList();
    }

    /// The points of a matter without those of matters joined to it, which stand at the end.
    static List<Point> own(List<Point> points, List<MatterFact.Absorbed> joined) {
        return points.subList(0, points.size() - count(joined));
    }

    /// Its own points, and behind them those of matters joined to it, numbered on.
    static List<Point> numberedOn(List<Point> own, List<MatterFact.Absorbed> joined) {
        var all = new ArrayList<>(own);
        for (var one : joined) {
            one.points().forEach(point -> all.add(new Point(all.size() + 1, point.text())));
        }
        return all;
    }

    static int count(List<MatterFact.Absorbed> joined) {
        return joined.stream().mapToInt(one -> one.points().size()).sum();
    }

    /// @param point counted from the first that is not the matter's own
    static Optional<Matter.Origin> origin(int point, List<MatterFact.Absorbed> joined) {
        var no = point;
        for (var one : joined) {
            if (no >= 1 && no <= one.points().size()) {
                return Optional.of(new Matter.Origin(one.matter(), no));
            }
            no -= one.points().size();
        }
        return Optional.empty();
    }

    /// The same person may have raised what was joined to it.
    static boolean isCoSigner(Party party, String person) {
        return party.relation().equals("co-signer") && party.person().equals(person);
    }

    private Lists() {}
}
