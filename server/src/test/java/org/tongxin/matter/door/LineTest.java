package org.tongxin.matter.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is let in next: people first, nobody never, and not everybody may wait. Invariant 7 of the
/// door.
class LineTest {

    final Line line = new Line();

    @BeforeEach
    void open() {
        line.open();
    }

    @Test
    void peopleGoBeforeClockAndImport() throws Exception {
        join(3, false);
        join(2, true);
        assertThat(urgent(line.next())).containsExactly(true, true, false, false, false);
    }

    @Test
    void aBatchHoldsAtMostTwoHundredAndFiftySix() throws Exception {
        join(600, true);
        assertThat(line.next()).hasSize(256);
        line.beginWriting();
        assertThat(line.next()).hasSize(256);
        assertThat(line.next()).hasSize(88);
    }

    @Test
    void halfOfManyBeginSoThatTheOthersAreDecidedMeanwhile() throws Exception {
        join(64, true);
        assertThat(line.next()).hasSize(32);
        line.beginWriting();
        assertThat(line.next()).hasSize(32);
    }

    @Test
    void fewAreTakenTogether() throws Exception {
        join(15, true);
        assertThat(line.next()).hasSize(15);
    }

    @Test
    void whoComesWhileABatchIsWrittenJoinsTheNextUpToItsRoom() throws Exception {
        line.beginWriting();
        join(5, true);
        assertThat(line.more(3, 1_000_000)).hasSize(3);
        assertThat(line.more(0, 1_000_000)).isEmpty();
        line.endWriting();
        assertThat(line.more(3, 1_000_000)).isEmpty();
        assertThat(line.length()).isEqualTo(2);
    }

    @Test
    void clockAndImportTakeThirtyTwoPlacesAtMost() throws Exception {
        join(100, false);
        join(5, true);
        assertThat(line.next()).hasSize(32);
        assertThat(line.next()).hasSize(32);
    }

    @Test
    void clockAndImportWaitForEightFullBatchesAtMost() throws Exception {
        join(1, false);
        for (var batch = 0; batch < 8; batch++) {
            join(300, true);
            assertThat(urgent(line.next())).doesNotContain(false);
        }
        assertThat(urgent(line.next())).first().isEqualTo(false);
    }

    @Test
    void whoDidNotFitComesFirstInTheNextBatch() throws Exception {
        join(3, true);
        join(2, false);
        var batch = line.next();
        join(1, true);
        line.back(batch.subList(1, 5));
        var next = line.next();
        assertThat(next.subList(0, 2)).isEqualTo(batch.subList(1, 3));
        assertThat(urgent(next)).containsExactly(true, true, true, false, false);
    }

    @Test
    void whoHasGoneAwayIsNotLetIn() throws Exception {
        join(2, true);
        var gone = new Line.Waiting(asked(true), new CompletableFuture<>());
        line.join(gone);
        gone.answer().cancel(false);
        assertThat(line.next()).hasSize(2);
    }

    @Test
    void aFullLineRefusesThePeopleWhoComeAndStillTakesTheClock() {
        join(Line.PEOPLE_WAITING_MAX, true);
        assertThat(line.join(waiting(true))).hasValue("2048 are waiting at the door already");
        assertThat(line.join(waiting(false))).isEmpty();
        assertThat(line.length()).isEqualTo(2_049);
    }

    @Test
    void aFullLineOfTheBackgroundStillTakesPeople() {
        join(Line.BACKGROUND_WAITING_MAX, false);
        assertThat(line.join(waiting(false))).isPresent();
        assertThat(line.join(waiting(true))).isEmpty();
    }

    @Test
    void afterClosingThoseWhoWaitAreLetInAndNobodyJoins() throws Exception {
        join(2, true);
        line.close();
        assertThat(line.join(waiting(true))).hasValue("the door is closed");
        assertThat(line.next()).hasSize(2);
        assertThat(line.next()).isEmpty();
    }

    private void join(int count, boolean urgent) {
        for (var i = 0; i < count; i++) {
            assertThat(line.join(waiting(urgent))).isEmpty();
        }
    }

    private static Line.Waiting waiting(boolean urgent) {
        return new Line.Waiting(asked(urgent), new CompletableFuture<>());
    }

    private static Asked asked(boolean urgent) {
        return new Asked(
                "slip", null, null, Node.CLERK, new Slips.Spoil(), "key", new byte[0], urgent);
    }

    private static List<Boolean> urgent(List<Line.Waiting> batch) {
        return batch.stream().map(waiting -> waiting.asked().urgent()).toList();
    }
}
