package org.tongxin.matter.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Relay;
import org.tongxin.TestDatabase;
import org.tongxin.Until;
import org.tongxin.matter.Command;
import org.tongxin.matter.door.Answer.Done;
import org.tongxin.matter.door.Answer.Refused;
import org.tongxin.matter.door.Opening.Bounds;

/// Batches that are decided before the one ahead of them is durable. Invariants 1 to 4 of the door.
class AheadTest {

    TestDatabase database;
    Relay relay;
    Node node;
    String slip = "";

    @BeforeEach
    void aNodeThatKnowsWhereItStands() {
        database = TestDatabase.fresh();
        relay = TestDatabase.relay();
        node = new Node(database.poolThrough(relay), InstantSource.system(), Bounds.USUAL);
        slip = ((Done) node.raise("第一张纸")).matter();
    }

    @AfterEach
    void close() {
        node.close();
        relay.close();
    }

    @Test
    void aNodeThatIsAloneDecidesAhead() {
        var done = (Done) node.raise("第二张纸");
        assertThat(done.matter()).isEqualTo("s-2026-0002");
        assertThat(node.door.work().ahead()).isEqualTo(1);
    }

    @Test
    void whatIsDecidedAheadStandsOnWhatIsNotDurableYet() throws Exception {
        List<CompletableFuture<Answer>> answers;
        try (var _ = new Held(database)) {
            answers = oneByOne(stamp(), stamp(), new Slips.Scribble(node.text("字")));
            assertThat(answers).noneMatch(CompletableFuture::isDone);
        }
        assertThat(answers.get(0).join()).isEqualTo(new Done(slip, 2, 1, false));
        assertThat(answers.get(1).join()).isInstanceOf(Refused.class);
        assertThat(answers.get(2).join()).isEqualTo(new Done(slip, 3, 2, false));
        assertThat(node.door.work().ahead()).isEqualTo(2);
        whole();
    }

    @Test
    void aRepetitionOfWhatIsNotDurableYetTakesNoEffect() throws Exception {
        CompletableFuture<Answer> first;
        CompletableFuture<Answer> again;
        try (var _ = new Held(database)) {
            first = taken(raise("key"));
            again = taken(raise("key"));
        }
        assertThat(((Done) first.join()).repeated()).isFalse();
        assertThat(((Done) again.join()).repeated()).isTrue();
        whole();
    }

    @Test
    void aRepetitionThatWouldBeRefusedNowIsAnsweredAsTheFirstTime() throws Exception {
        var asked = node.asked(slip, stamp(), true);
        var first = (Done) node.ask(asked);
        CompletableFuture<Answer> again;
        CompletableFuture<Answer> other;
        try (var _ = new Held(database)) {
            var _ = taken(node.asked(slip, new Slips.Scribble(node.text("占着")), true));
            again = taken(asked);
            other = taken(node.asked(slip, new Slips.Scribble(node.text("同批")), true));
        }
        assertThat(again.join()).isEqualTo(new Done(slip, 2, first.index(), true));
        assertThat(other.join()).isInstanceOf(Done.class);
        whole();
    }

    @Test
    void nothingStandsOnABatchThatWasNotCommitted() throws Exception {
        List<CompletableFuture<Answer>> answers;
        try (var _ = new Held(database)) {
            answers = oneByOne(stamp(), new Slips.Scribble(node.text("一")), stamp());
            relay.trap("COMMIT", Relay.Then.CUT);
        }
        relay.awaitSprung();
        assertThat(answers.get(0).join()).isEqualTo(new Done(slip, 2, 1, false));
        assertThat(answers.get(1).join()).isEqualTo(new Done(slip, 3, 2, false));
        assertThat(answers.get(2).join()).isInstanceOf(Refused.class);
        whole();
    }

    @Test
    void aCommitOfWhichNothingIsKnownIsNotMadeTwice() throws Exception {
        List<CompletableFuture<Answer>> answers;
        try (var _ = new Held(database)) {
            answers = oneByOne(stamp(), new Slips.Scribble(node.text("一")));
            relay.trap("COMMIT", Relay.Then.CUT_THE_ANSWER);
        }
        relay.awaitSprung();
        assertThat(((Done) answers.get(0).join()).version()).isEqualTo(2);
        assertThat(((Done) answers.get(1).join()).version()).isEqualTo(3);
        assertThat(node.count("select size from journal_head")).isEqualTo(3);
        whole();
    }

    @Test
    void whatAnotherNodeWroteInBetweenIsSeen() throws Exception {
        node.raise("第二张纸");
        var before = node.door.work().ahead();
        try (var other = new Node(database)) {
            assertThat(other.stamp(slip, 1L)).isInstanceOf(Done.class);
            assertThat(node.stamp(slip, null)).isInstanceOf(Refused.class);
            assertThat(((Done) node.raise("第三张纸")).matter()).isEqualTo("s-2026-0003");
            assertThat(node.door.work().ahead()).isEqualTo(before);
        }
        node.raise("第四张纸");
        node.raise("第五张纸");
        assertThat(node.door.work().ahead()).isGreaterThan(before);
        whole();
    }

    @Test
    void aBatchOfWhichNoRowsCanBeMadeHoldsNobodyUp() {
        var blotted = node.door.put(node.asked(slip, new Slips.Blot(node.text("墨")), true));
        assertThatThrownBy(blotted::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(node.stamp(slip, null)).isInstanceOf(Done.class);
        assertThat(node.raise("下一张纸")).isInstanceOf(Done.class);
        whole();
    }

    private Slips.Stamp stamp() {
        return new Slips.Stamp(node.text("ok"));
    }

    private Asked raise(String key) {
        var raise = new Slips.Raise(node.text("一张纸"));
        return new Asked("slip", null, null, Node.CLERK, raise, key, Node.bytes(key), true);
    }

    /// The first is being written, the others are decided ahead.
    private List<CompletableFuture<Answer>> oneByOne(Command... commands) {
        var answers = new ArrayList<CompletableFuture<Answer>>();
        for (var command : commands) {
            answers.add(taken(node.asked(slip, command, true)));
        }
        return answers;
    }

    /// Asks and waits until a keeper has taken it out of the line.
    private CompletableFuture<Answer> taken(Asked asked) {
        var answer = node.door.put(asked);
        Until.holds(() -> node.door.waiting() == 0);
        return answer;
    }

    /// Without a gap, and read tables as the journal has it.
    private void whole() {
        var size = node.count("select size from journal_head");
        assertThat(node.count("select count(*) from journal_entry")).isEqualTo(size);
        assertThat(node.count("select max(idx) + 1 from journal_entry")).isEqualTo(size);
        assertThat(node.count("select sum(version) from matter")).isEqualTo(size);
    }
}
