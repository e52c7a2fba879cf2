package org.tongxin.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as files of offices write them: 2019-01-12 16:04:48, 2019/1/12, 2019.1.12, 2019年1月12日,
/// 20190112.
final class Days {

    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?([T\\s].*)?"
                            + "|(\\d{4})(\\d{2})(\\d{2})");

    static Optional<LocalDate> read(String text) {
        var match = DAY.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var first = match.group(1) != null ? 1 : 5;
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group(first)),
                            Integer.parseInt(match.group(first + 1)),
                            Integer.parseInt(match.group(first + 2))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Days() {}
}
