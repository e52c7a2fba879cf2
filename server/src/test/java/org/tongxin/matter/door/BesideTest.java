package org.tongxin.matter.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Relay;
import org.tongxin.TestDatabase;
import org.tongxin.matter.Command;
import org.tongxin.matter.door.Answer.Done;
import org.tongxin.matter.door.Answer.Refused;
import org.tongxin.matter.door.Opening.Bounds;
import org.tongxin.matter.door.Slips.Slip;
import org.tongxin.matter.rows.Replaying;
import org.tongxin.matter.verify.Verifying;

/// Commands that concern other matters beside the one they are asked on. Invariant 8 of matter.
class BesideTest {

    TestDatabase database;
    Node node;
    String first = "";
    String second = "";

    @BeforeEach
    void twoSlips() {
        database = TestDatabase.fresh();
        node = new Node(database);
        first = ((Done) node.raise("第一张")).matter();
        second = ((Done) node.raise("第二张")).matter();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void bothGetTheirFactsAndTheAnswerNamesTheOneAsked() {
        var done = (Done) node.ask(node.asked(first, new Slips.Pin(second), true));
        assertThat(done).isEqualTo(new Done(first, 2, 2, false));
        assertThat(slip(first).to()).isEqualTo(second);
        assertThat(slip(second).bears()).isEqualTo(1);
        assertThat(node.histories.entries(second, 1, 9).getFirst().recorded().index()).isEqualTo(3);
    }

    @Test
    void laterOnesInTheSameBatchSeeBoth() throws Exception {
        List<CompletableFuture<Answer>> answers;
        try (var _ = new Held(database)) {
            answers =
                    List.of(
                            put(first, new Slips.Pin(second)),
                            put(second, new Slips.Pin(first)),
                            put(second, new Slips.Scribble(node.text("字"))),
                            put(first, new Slips.Pin(second)));
        }
        assertThat(answers.stream().map(CompletableFuture::join).map(BesideTest::code))
                .containsExactly("done", "cannot-pin", "done", "cannot-pin");
        agrees();
    }

    @Test
    void oneRaisedInTheSameBatchCanBeConcerned() throws Exception {
        CompletableFuture<Answer> raised;
        CompletableFuture<Answer> pinned;
        try (var _ = new Held(database)) {
            raised = node.door.put(node.asked(null, new Slips.Raise(node.text("新的")), true));
            pinned = put(first, new Slips.Pin("s-2026-0003"));
        }
        assertThat(raised.join()).isInstanceOf(Done.class);
        assertThat(pinned.join()).isInstanceOf(Done.class);
        assertThat(slip("s-2026-0003").bears()).isEqualTo(1);
        agrees();
    }

    /// Whoever comes first is pinned, and what bears another is not.
    @Test
    void ofTwoNodesThatPinEachToTheOtherOneWins() throws Exception {
        try (var other = new Node(database)) {
            List<CompletableFuture<Answer>> answers;
            try (var _ = new Held(database)) {
                answers =
                        List.of(
                                put(first, new Slips.Pin(second)),
                                other.door.put(other.asked(second, new Slips.Pin(first), true)));
            }
            assertThat(answers.stream().map(CompletableFuture::join).map(BesideTest::code))
                    .containsExactlyInAnyOrder("done", "cannot-pin");
        }
        agrees();
    }

    @Test
    void whatIsNotThereOrOfAnotherKindIsNotSeen() {
        assertThat(code(node.ask(node.asked(first, new Slips.Pin("s-2026-9999"), true))))
                .isEqualTo("cannot-pin");
        assertThat(node.count("select count(*) from journal_entry")).isEqualTo(2);
    }

    @Test
    void moreThanTwentyOthersAreRefused() {
        var many =
                IntStream.rangeClosed(1, 21)
                        .mapToObj("s-2026-%04d"::formatted)
                        .collect(Collectors.toSet());
        assertThat(code(node.ask(node.asked(first, new Slips.PinToAll(many), true))))
                .isEqualTo("too-many-others");
    }

    @Test
    void noRuleGivesAFactToAMatterItsCommandSaysNothingOf() {
        assertThatThrownBy(() -> node.ask(node.asked(first, new Slips.Smuggle(second), true)))
                .hasRootCauseMessage("no fact can be given to %s here".formatted(second));
        assertThat(node.count("select count(*) from journal_entry")).isEqualTo(2);
    }

    /// The connection is lost before the commit, or after it and before its answer.
    @Test
    void bothOrNoneSurviveALostConnection() throws Exception {
        for (var then : List.of(Relay.Then.CUT, Relay.Then.CUT_THE_ANSWER)) {
            var slip = ((Done) node.raise("又一张")).matter();
            try (var relay = TestDatabase.relay();
                    var far = far(relay)) {
                relay.trap("COMMIT", then);
                var done = (Done) far.ask(far.asked(slip, new Slips.Pin(second), true));
                relay.awaitSprung();
                assertThat(done.matter()).isEqualTo(slip);
            }
        }
        assertThat(slip(second).bears()).isEqualTo(2);
        agrees();
    }

    private Node far(Relay relay) {
        return new Node(database.poolThrough(relay), InstantSource.system(), Bounds.USUAL);
    }

    private CompletableFuture<Answer> put(String slip, Command command) {
        return node.door.put(node.asked(slip, command, true));
    }

    private Slip slip(String id) {
        return (Slip) node.histories.find(id).orElseThrow().state();
    }

    /// Journal and read tables are what the facts make of them.
    private void agrees() throws Exception {
        var verified = new Verifying(node.pool, node.sealing, null, _ -> {}).verify();
        assertThat(verified.wrong()).isEmpty();
        var replayed = new Replaying(node.pool, node.histories, node.sealing).replay();
        assertThat(replayed.wrong()).isEmpty();
    }

    private static String code(Answer answer) {
        return switch (answer) {
            case Done _ -> "done";
            case Refused(var why) -> why.code();
        };
    }
}
