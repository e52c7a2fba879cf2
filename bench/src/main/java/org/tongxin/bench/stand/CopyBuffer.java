package org.tongxin.bench.stand;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of one table in the text format of `copy`.
public final class CopyBuffer {

    private static final HexFormat HEX = HexFormat.of();

    private final String table;
    private final List<String> columns;
    private final StringBuilder text = new StringBuilder();

    CopyBuffer(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    String sql() {
        return "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    CopyBuffer emptied() {
        return new CopyBuffer(table, columns);
    }

    void row(List<? extends @Nullable Object> values) {
        for (var at = 0; at < values.size(); at++) {
            if (at > 0) {
                text.append('\t');
            }
            value(values.get(at));
        }
        text.append('\n');
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> HEX.formatHex(text.append("\\\\x"), bytes);
            case Boolean truth -> text.append(truth ? 't' : 'f');
            case Number number -> text.append(number);
            case Instant at -> text.append(at);
            case LocalDate day -> text.append(day);
            case List<?> list -> list(list);
            default -> escaped(value.toString());
        }
    }

    private void list(List<?> list) {
        text.append('{');
        var separator = "\"";
        for (var one : list) {
            text.append(separator);
            escaped(one.toString().replace("\\", "\\\\").replace("\"", "\\\""));
            separator = "\",\"";
        }
        text.append(list.isEmpty() ? "}" : "\"}");
    }

    private void escaped(String raw) {
        for (var at = 0; at < raw.length(); at++) {
            switch (raw.charAt(at)) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(raw.charAt(at));
            }
        }
    }
}
