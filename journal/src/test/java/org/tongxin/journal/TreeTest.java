package org.tongxin.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongxin.journal.Proofs.Range;

/// Trees of up to 70 leaves, and some of thousands, against the definition in RFC 6962: invariants
/// 1 and 2.
class TreeTest {

    private static final int SIZE_MAX = 70;

    private final Random random = new Random(20260901);
    private final List<Hash> leaves = randomLeaves(SIZE_MAX);
    private final NodeSource nodes = GrownTree.of(leaves);

    @Test
    void theFrontierKnowsTheRootOfEverySize() {
        var frontier = Frontier.empty();
        for (var size = 0; size <= SIZE_MAX; size++) {
            assertThat(frontier.root()).isEqualTo(naive(leaves.subList(0, size)));
            assertThat(Frontier.decode(frontier.encode())).isEqualTo(frontier);
            frontier = size < SIZE_MAX ? frontier.add(leaves.get(size)) : frontier;
        }
    }

    @Test
    void aTreeOfThousandsGrowsTheSameFromWhereverItWasLeft() {
        var many = randomLeaves(5000);
        for (var round = 0; round < 20; round++) {
            var half = new FrontierBuilder(Frontier.empty());
            var cut = random.nextInt(many.size());
            many.subList(0, cut).forEach(half::add);
            var rest = new FrontierBuilder(Frontier.decode(half.frontier().encode()));
            many.subList(cut, many.size()).forEach(rest::add);
            assertThat(rest.root()).isEqualTo(naive(many));
        }
    }

    @Test
    void aFrontierThatCannotBeIsRefused() {
        assertThatThrownBy(() -> Frontier.of(3, leaves.subList(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        var bytes = Frontier.of(1, leaves.subList(0, 1)).encode();
        assertThat(Frontier.read(Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
        assertThat(Frontier.read(new byte[7])).isEmpty();
        bytes[0] = -1;
        assertThat(Frontier.read(bytes)).isEmpty();
    }

    @Test
    void everyLeafOfEveryTreeIsProvedAndNoChangedBitPasses() {
        for (var size = 1; size <= SIZE_MAX; size++) {
            var root = naive(leaves.subList(0, size));
            for (var index = 0; index < size; index++) {
                var proof = Proofs.inclusion(index, size, nodes);
                var leaf = leaves.get(index);
                assertThat(Proofs.verifyInclusion(leaf, index, size, proof, root)).isTrue();
                noOtherPlaceOrLengthPasses(index, size, proof, root);
                for (var changed : changed(proof)) {
                    assertThat(Proofs.verifyInclusion(leaf, index, size, changed, root)).isFalse();
                }
            }
        }
    }

    private void noOtherPlaceOrLengthPasses(int index, int size, List<Hash> proof, Hash root) {
        var leaf = leaves.get(index);
        var other = random.nextInt(-1, size + 1);
        assertThat(Proofs.verifyInclusion(leaf, other, size, proof, root))
                .isEqualTo(other == index);
        var longer = new ArrayList<>(proof);
        longer.add(root);
        assertThat(Proofs.verifyInclusion(leaf, index, size, longer, root)).isFalse();
        assertThat(Proofs.verifyInclusion(flipped(leaf), index, size, proof, root)).isFalse();
        assertThat(Proofs.verifyInclusion(leaf, index, size, proof, flipped(root))).isFalse();
    }

    @Test
    void everyTreeGrewOutOfEverySmallerOneAndNoChangedBitPasses() {
        for (var to = 1; to <= SIZE_MAX; to++) {
            for (var from = 1; from <= to; from++) {
                var proof = Proofs.consistency(from, to, nodes);
                var before = naive(leaves.subList(0, from));
                var after = naive(leaves.subList(0, to));
                assertThat(Proofs.verifyConsistency(from, to, proof, before, after)).isTrue();
                assertThat(Proofs.verifyConsistency(from, to, proof, flipped(before), after))
                        .isFalse();
                for (var changed : changed(proof)) {
                    assertThat(Proofs.verifyConsistency(from, to, changed, before, after))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everySubtreeIsAPieceOfEveryTreeThatHoldsIt() {
        for (var size = 1; size <= 40; size++) {
            for (var start = 0; start < size; start++) {
                for (var end = start + 1; end <= size; end++) {
                    if (new Subtree(start, end).isAligned()) {
                        pieceIsProved(start, end, size);
                    }
                }
            }
        }
    }

    private void pieceIsProved(int start, int end, int size) {
        var range = new Range(start, end);
        var piece = naive(leaves.subList(start, end));
        var root = naive(leaves.subList(0, size));
        var proof = Proofs.subtreeConsistency(start, end, size, nodes);
        assertThat(Proofs.verifySubtreeConsistency(range, size, proof, piece, root)).isTrue();
        for (var changed : changed(proof)) {
            assertThat(Proofs.verifySubtreeConsistency(range, size, changed, piece, root))
                    .isFalse();
        }
        var index = random.nextInt(start, end);
        var path = Proofs.subtreeInclusion(index, start, end, nodes);
        assertThat(Proofs.verifySubtreeInclusion(leaves.get(index), index, range, path, piece))
                .isTrue();
    }

    @Test
    void aProofThatCannotExistIsNotMade() {
        assertThatThrownBy(() -> Proofs.inclusion(3, 3, nodes))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proofs.consistency(0, 3, nodes))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proofs.consistency(4, 3, nodes))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsSaidAboutATreeWithoutLeaves() {
        var empty = Merkle.emptyRoot();
        assertThat(Proofs.verifyConsistency(0, 0, List.of(), empty, empty)).isFalse();
        assertThat(Proofs.verifyConsistency(0, 1, List.of(), empty, leaves.getFirst())).isFalse();
        assertThat(Proofs.verifyInclusion(empty, 0, 0, List.of(), empty)).isFalse();
    }

    @Test
    void everyEighthLevelIsEnoughToProveFrom() {
        var many = randomLeaves(1500);
        var all = GrownTree.of(many);
        NodeSource tiles =
                NodeSource.everyEighthLevel(
                        (level, index) -> {
                            assertThat(level % Tiles.HEIGHT).isZero();
                            return all.node(level, index);
                        });
        var root = naive(many);
        for (var index = 0; index < many.size(); index += 31) {
            var proof = Proofs.inclusion(index, many.size(), tiles);
            assertThat(Proofs.verifyInclusion(many.get(index), index, many.size(), proof, root))
                    .isTrue();
        }
    }

    private List<Hash> randomLeaves(int count) {
        var made = new ArrayList<Hash>();
        for (var i = 0; i < count; i++) {
            made.add(Merkle.leaf(("事实 " + random.nextLong()).getBytes(UTF_8)));
        }
        return made;
    }

    /// One changed bit in each hash of the proof, and the proof one hash short.
    private List<List<Hash>> changed(List<Hash> proof) {
        var all = new ArrayList<List<Hash>>();
        for (var i = 0; i < proof.size(); i++) {
            var changed = new ArrayList<>(proof);
            changed.set(i, flipped(proof.get(i)));
            all.add(changed);
            all.add(proof.subList(0, i));
        }
        return all;
    }

    private Hash flipped(Hash hash) {
        var bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    /// The definition: split at the largest power of two below the size.
    private static Hash naive(List<Hash> leaves) {
        if (leaves.size() <= 1) {
            return leaves.isEmpty() ? Merkle.emptyRoot() : leaves.getFirst();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        var right = naive(leaves.subList(split, leaves.size()));
        return Merkle.node(naive(leaves.subList(0, split)), right);
    }
}
