package org.tongxin.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A receipt number as people write it: 提案2026-0137, p-2026-0137, ２０２６－０１３７, with or without
/// spaces, any dash, 第 and 号.
public final class ReceiptNumber {

    private static final int LENGTH_MAX = 64;
    private static final Pattern NUMBER =
            Pattern.compile("(?:提案|p)?[-:]?第?(\\d{4})[-年]?第?(\\d{1,7})号?");

    /// The id of the matter the number is of, which may exist or not.
    public static Optional<String> read(String typed) {
        if (typed.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        var plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
                        .replaceAll("[\\p{Pd}−_/]", "-");
        var number = NUMBER.matcher(plain);
        return number.matches()
                ? Optional.of("p-%s-%04d".formatted(number.group(1), serial(number.group(2))))
                : Optional.empty();
    }

    private static int serial(String digits) {
        return Integer.parseInt(digits);
    }

    private ReceiptNumber() {}
}
