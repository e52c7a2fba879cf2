package org.tongxin.matter.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Kind;
import org.tongxin.matter.log.Golden;
import org.tongxin.matter.log.History;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.log.Leaves;

/// Facts written under older names, read as today's. Invariant 1 of the door.
class UpcastTest {

    final Slips kind = new Slips();
    final Leaves leaves = new Leaves(new Kinds(List.of(kind)));

    @Test
    void aStampOfTheFirstVersionIsReadAsOneOfTheThird() {
        var fact = read("slip.Stamped.v1").fact();
        assertThat(fact).isEqualTo(new Slips.Stamped(Golden.sealed('s'), "black", 1));
    }

    @Test
    void aStampOfTheSecondVersionIsReadAsOneOfTheThird() {
        var fact = read("slip.Stamped.v2").fact();
        assertThat(fact).isEqualTo(new Slips.Stamped(Golden.sealed('s'), "red", 1));
    }

    @Test
    void anOldFactFoldsLikeANewOne() {
        var blank = new History("slip", kind.blank(), "");
        var slip = (Slips.Slip) blank.after(kind, read("slip.Stamped.v1"), "").state();
        assertThat(slip.stamped()).isTrue();
    }

    @Test
    void aStampIsWrittenUnderTodaysNameOnly() {
        assertThat(leaves.names())
                .contains("slip.Stamped.v3")
                .doesNotContain("slip.Stamped.v1", "slip.Stamped.v2");
    }

    @Test
    void aNameNobodyKnowsIsADamagedJournal() {
        var leaf = Golden.sample("slip.Stamped.v1").orElseThrow().replace("Stamped.v1", "Lost.v1");
        assertThatThrownBy(() -> leaves.read(7, leaf.getBytes(UTF_8)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("slip.Lost.v1");
    }

    @Test
    void anUpcastThatLeadsNowhereIsRefusedAtTheStart() {
        Kind<Slips.Slip> lost =
                new Slips() {
                    @Override
                    public Map<String, Fact.Upcast> upcasts() {
                        return Map.of("Stamped.v1", new Fact.Upcast("Stamped.v9", body -> body));
                    }
                };
        assertThatThrownBy(() -> new Leaves(new Kinds(List.of(lost))))
                .hasMessage("slip.Stamped.v9 is unknown");
    }

    private org.tongxin.matter.Recorded read(String name) {
        return leaves.read(7, Golden.sample(name).orElseThrow().getBytes(UTF_8)).recorded();
    }
}
