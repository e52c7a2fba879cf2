package org.tongxin.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Reporting.Figure;

/// Shares (占比) in words: always of how many, and in percent with one digit.
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// `/1187（82.5%）`, or `""` where the number is no share; of nothing there is no percentage.
    static String say(Figure figure, Words words) {
        if (figure.of() < 0) {
            return "";
        }
        return figure.of() == 0
                ? words.say("statistics.of.none")
                : words.say("statistics.of", words.number(figure.of()), percent(figure));
    }

    /// `82.5`, or `""` where there is none.
    static String percent(Figure figure) {
        return figure.of() <= 0
                ? ""
                : BigDecimal.valueOf(figure.number())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(figure.of()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private Shares() {}
}
