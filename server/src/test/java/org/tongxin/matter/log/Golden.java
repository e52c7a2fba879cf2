package org.tongxin.matter.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.seal.Sealed;

/// Golden samples (样本): one leaf of every fact as a journal holds it, kept for ever in
/// `golden/<name>.json`. Today's code must read it as today's fact and write it down byte for byte.
///
/// A sample is never changed and never removed: journals out there hold such leaves.
public final class Golden {

    private static final String NONCE = "AAECAwQFBgcICQoLDA0ODw";
    private static final String PREVIOUS = "lJBdI9FmGy2Y3bnJ9_HKOcWgXWIs7hIBeOk5i8ExLx4";
    private static final Instant AT = Instant.parse("2026-03-12T01:02:03.456789Z");
    private static final Actor CLERK = new Actor("p-7", "post-9", "zhoukou-housing", "unit-clerk");

    private Golden() {}

    /// A sealed text of a sample, told from others by one letter.
    public static Sealed sealed(char letter) {
        return Sealed.of(String.valueOf(letter).repeat(42) + "A");
    }

    /// Checks every fact of a family that is written today.
    ///
    /// @param facts what its samples hold, one each
    public static void check(Leaves leaves, String family, List<? extends Fact> facts) {
        var expected =
                facts.stream()
                        .collect(
                                Collectors.toMap(
                                        leaves::nameOf,
                                        Function.<Fact>identity(),
                                        (a, b) -> a,
                                        TreeMap::new));
        var names = leaves.names().stream().filter(name -> name.startsWith(family + ".")).sorted();
        assertThat(expected.keySet()).containsExactlyElementsOf(names.toList());
        var missing = new StringBuilder();
        expected.forEach((name, fact) -> check(leaves, family, fact, missing));
        if (!missing.isEmpty()) {
            fail("missing in src/test/resources/golden, paste:\n" + missing);
        }
    }

    private static void check(Leaves leaves, String family, Fact fact, StringBuilder missing) {
        var name = leaves.nameOf(fact);
        var recorded = new Recorded(41, "p-2026-0137", 5, AT, CLERK, fact);
        var kind = family.equals("matter") ? "proposal" : family;
        var written = new String(leaves.write(recorded, kind, PREVIOUS).bytes(), UTF_8);
        var today = written.replaceFirst("\"nonce\":\"[^\"]*\"", "\"nonce\":\"" + NONCE + "\"");
        var sample = sample(name);
        if (sample.isEmpty()) {
            missing.append("%s.json\n%s\n".formatted(name, today));
            return;
        }
        var read = leaves.read(41, sample.orElseThrow().getBytes(UTF_8));
        assertThat(read.recorded()).isEqualTo(recorded);
        assertThat(today).isEqualTo(sample.orElseThrow());
    }

    /// The sample of a name, today's or an older one's.
    public static Optional<String> sample(String name) {
        try (var file = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), UTF_8).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
