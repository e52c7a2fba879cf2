package org.tongxin.matter.door;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.matter.log.Leaves;

/// What came of the commands of a batch: facts to be written, keys to be kept, answers to be given.
final class Outcome {

    /// A command that took effect, to be stored under its key.
    record Kept(Asked asked, Answer.Done done) {}

    private record Settled(Line.Waiting waiting, Answer answer) {}

    private final int bytesMax;
    private final List<Leaves.Leaf> written = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private long bytes;

    /// @param bytesMax what leaves and texts may weigh; what is first may be larger
    Outcome(int bytesMax) {
        this.bytesMax = bytesMax;
    }

    /// Takes facts in.
    ///
    /// @param weight of leaves and texts, in bytes
    /// @return whether they fit; if not, nothing has happened
    boolean takes(List<Leaves.Leaf> leaves, long weight) {
        if (!written.isEmpty() && bytes + weight > bytesMax) {
            return false;
        }
        bytes += weight;
        written.addAll(leaves);
        return true;
    }

    void keep(Asked asked, Answer.Done done) {
        kept.add(new Kept(asked, done));
    }

    void settle(Line.Waiting waiting, Answer answer) {
        settled.add(new Settled(waiting, answer));
    }

    boolean isEmpty() {
        return settled.isEmpty();
    }

    boolean hasFacts() {
        return !written.isEmpty();
    }

    List<Leaves.Leaf> written() {
        return written;
    }

    List<Kept> kept() {
        return kept;
    }

    /// Commands that take no effect.
    List<Asked> refused() {
        return settled.stream()
                .filter(one -> one.answer() instanceof Answer.Refused)
                .map(one -> one.waiting().asked())
                .toList();
    }

    void answerAll() {
        settled.forEach(one -> one.waiting().answer().complete(one.answer()));
    }
}
