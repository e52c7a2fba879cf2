package org.tongxin.journal.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tongxin.journal.Vectors;
import tools.jackson.databind.JsonNode;

/// How the JDK decides the 914 edge cases of C2SP CCTV; decision 0020 rests on this.
class Ed25519PolicyTest {

    /// Points written in a second way, and sums that only a cofactor would mend.
    private static final Set<String> REFUSED =
            Set.of("non_canonical_A", "non_canonical_R", "low_order_residue", "reencoded_k");

    @Test
    void edgeCasesOfSignaturesEndAsDecision0020Says() {
        var file = Vectors.folder("cctv-ed25519").resolve("ed25519vectors.json");
        var all = Vectors.json(file);
        var accepted = 0;
        for (var vector : all) {
            assertThat(isAccepted(vector)).as(vector.toString()).isEqualTo(isPlain(vector));
            accepted += isAccepted(vector) ? 1 : 0;
        }
        assertThat(all.size()).isEqualTo(914);
        assertThat(accepted).isEqualTo(172);
    }

    private static boolean isAccepted(JsonNode vector) {
        var hex = HexFormat.of();
        var signature = hex.parseHex(vector.get("sig").stringValue());
        return Vkey.of("cctv", hex.parseHex(vector.get("key").stringValue()))
                .filter(k -> k.verify(vector.get("msg").stringValue().getBytes(UTF_8), signature))
                .isPresent();
    }

    private static boolean isPlain(JsonNode vector) {
        return StreamSupport.stream(vector.get("flags").spliterator(), false)
                .map(JsonNode::stringValue)
                .noneMatch(REFUSED::contains);
    }
}
