package org.tongxin.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Invariant 6 of the journal.
class CanonicalJsonTest {

    @Test
    void valuesAreWrittenWithoutSpaces() {
        assertThat(json(Arrays.asList(1, -2L, true, null, "同心", List.of(), Map.of())))
                .isEqualTo("[1,-2,true,null,\"同心\",[],{}]");
    }

    /// The example of RFC 8785 section 3.2.3.
    @Test
    void keysAreSortedByUtf16CodeUnits() {
        var map = new LinkedHashMap<String, String>();
        for (var key : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "ö")) {
            map.put(key, "");
        }
        assertThat(json(map))
                .isEqualTo(
                        "{\"\\r\":\"\",\"1\":\"\",\"\u0080\":\"\",\"ö\":\"\",\"\u20ac\":\"\","
                                + "\"\ud83d\ude00\":\"\",\"\ufb33\":\"\"}");
    }

    /// The text of RFC 8785 section 3.2.2.
    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(json("\u20ac$\u000f\nA'B\"\\\\\"/\b\t\f\r\u007f"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\u007f\"");
    }

    @Test
    void numbersReachToTwoToThe53() {
        assertThat(json(1L << 53)).isEqualTo("9007199254740992");
        assertThat(json(-(1L << 53))).isEqualTo("-9007199254740992");
        refused((1L << 53) + 1);
        refused(-(1L << 53) - 1);
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        refused(1.5);
        refused('a');
        refused("\ud83d");
        refused("\ude00\ud83d");
        refused(Map.of("\ud83d", 1));
        refused(Map.of(1, 1));
    }

    @Test
    void nestingIsBounded() {
        List<Object> circle = new ArrayList<>();
        circle.add(circle);
        refused(circle);
    }

    private static void refused(Object tree) {
        assertThatThrownBy(() -> CanonicalJson.write(tree))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String json(@Nullable Object tree) {
        return new String(CanonicalJson.write(tree), UTF_8);
    }
}
