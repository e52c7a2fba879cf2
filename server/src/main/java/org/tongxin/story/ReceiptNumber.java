package org.tongxin.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as people write it: 提案2026-0137, p-2026-0137, ２０２６－０１３７, with or without spaces, any
/// dash, 第 and 号. Receipts (回执编号) and dockets (案号) are numbered alike and apart; one typed bare may
/// be either.
///
/// @param number year and serial, such as `2026-0137`
public record ReceiptNumber(Series series, String number) {

    /// Of which series it is, as far as it was said.
    public enum Series {
        RECEIPT,
        DOCKET,
        EITHER
    }

    private static final int LENGTH_MAX = 64;
    private static final Pattern NUMBER =
            Pattern.compile("(提案|p|案号|立案号)?[-:]?第?(\\d{4})[-年]?第?(\\d{1,7})号?");

    public static Optional<ReceiptNumber> read(String typed) {
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
                ? Optional.of(
                        new ReceiptNumber(
                                series(number.group(1)),
                                "%s-%04d"
                                        .formatted(
                                                number.group(2),
                                                Integer.parseInt(number.group(3)))))
                : Optional.empty();
    }

    private static Series series(@org.jspecify.annotations.Nullable String before) {
        return switch (before) {
            case null -> Series.EITHER;
            case "提案", "p" -> Series.RECEIPT;
            default -> Series.DOCKET;
        };
    }

    /// The id of the matter whose receipt has this number, which may exist or not.
    public String receipt() {
        return "p-" + number;
    }

    /// The facet of the matter that is on file under this number.
    public String docket() {
        return "docket:" + number;
    }
}
