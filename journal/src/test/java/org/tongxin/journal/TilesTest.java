package org.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    @Test
    void addressesAreWrittenAsTheSpecificationShows() {
        assertThat(Tiles.path(0, 1067, 8)).isEqualTo("tile/0/x001/067.p/8");
        assertThat(Tiles.path(2, 1234067, 256)).isEqualTo("tile/2/x001/x234/067");
        assertThat(Tiles.entriesPath(0, 255)).isEqualTo("tile/entries/000.p/255");
    }

    @Test
    void addressesReadBack() {
        for (var index : List.of(0L, 999L, 1000L, 1234067L, Long.MAX_VALUE)) {
            assertThat(Tiles.parse(Tiles.path(63, index, 1)))
                    .contains(new TilePath.Hashes(63, index, 1));
            assertThat(Tiles.parse(Tiles.entriesPath(index, 256)))
                    .contains(new TilePath.Entries(index, 256));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/tile/0/000",
                "tile/0/000/",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/0",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/08",
                "tile/0/000.p/",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/entries/../000",
                "tile/Entries/000",
                "tile/0/٠٠٠",
            })
    void whatIsNoAddressIsNotRead(String path) {
        assertThat(Tiles.parse(path)).isEmpty();
    }

    /// The specification's own example: a tree of 70,000.
    @Test
    void theWidthOfATileFollowsFromTheSizeOfTheTree() {
        assertThat(Tiles.width(0, 272, 70_000)).isEqualTo(256);
        assertThat(Tiles.width(0, 273, 70_000)).isEqualTo(112);
        assertThat(Tiles.width(0, 274, 70_000)).isZero();
        assertThat(Tiles.width(1, 0, 70_000)).isEqualTo(256);
        assertThat(Tiles.width(1, 1, 70_000)).isEqualTo(17);
        assertThat(Tiles.width(2, 0, 70_000)).isEqualTo(1);
        assertThat(Tiles.width(63, 0, Long.MAX_VALUE)).isZero();
    }

    @Test
    void bundlesReadBack() {
        var entries = List.of(new byte[0], new byte[] {1}, new byte[Tiles.ENTRY_LENGTH_MAX]);
        var read = Tiles.entries(Tiles.bundle(entries)).orElseThrow();
        assertThat(read).usingRecursiveComparison().isEqualTo(entries);
    }

    @Test
    void anEntryTooLongIsRefusedAndABrokenBundleIsNotRead() {
        assertThatThrownBy(() -> Tiles.bundle(List.of(new byte[65_536])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Tiles.entries(new byte[] {0})).isEmpty();
        assertThat(Tiles.entries(new byte[] {0, 2, 7})).isEmpty();
        var many = Tiles.bundle(Collections.nCopies(257, new byte[0]));
        assertThat(Tiles.entries(many)).isEmpty();
    }
}
