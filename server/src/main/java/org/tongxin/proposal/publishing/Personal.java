package org.tongxin.proposal.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What in a text tells where a person can be found (个人信息): numbers of telephones, identity cards
/// (GB 11643-1999) and bank cards, addresses of mail and of homes. It proposes; a person decides.
/// Of some kinds nobody may decide that they stay.
public final class Personal {

    /// Takes the place of what was blackened; of one length, so that it tells nothing.
    public static final String BLACK = "████";

    private static final String HAN = "\\p{IsHan}";

    /// What stands in names of places, without what usually stands before them (住在, 位于).
    private static final String PLACE = "[\\p{IsHan}&&[^住在位于是到从的至和与及了请]]";

    private static final String NUMBERED = "[0-9一二三四五六七八九十]{1,5}";
    private static final String HOUSE =
            "(?:%s(?:号楼|号院|栋|幢|座|号))?(?:%s单元)?(?:%s(?:室|户|楼|层))?"
                    .formatted(NUMBERED, NUMBERED, NUMBERED);

    /// Kinds of it.
    ///
    /// @see #never
    public enum Sort {
        IDENTITY(
                "(?<![0-9A-Za-z])(?:[1-9]\\d{16}[0-9Xx]|[1-9]\\d{5}\\d{2}(?:0[1-9]|1[0-2])"
                        + "(?:[0-2]\\d|3[01])\\d{3})(?![0-9A-Za-z])",
                true),
        MOBILE("(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)", true),
        CARD("(?<!\\d)(?:\\d[ -]?){15,18}\\d(?!\\d)", true),
        MAIL("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}", true),
        ACCOUNT("(?i)(?:微信|qq)(?:号码|号)?[:：]?\\s*[A-Za-z0-9_-]{5,20}", true),
        PHONE(
                "(?<!\\d)(?:[(（]?0\\d{2,3}[)）]?[- ]?)[2-9]\\d{6,7}(?:[-转]\\d{1,6})?(?!\\d)"
                        + "|(?<=(?:电话|手机|座机|传真|联系方式)[:：]?\\s?)[2-9]\\d{6,7}(?!\\d)",
                false),
        ADDRESS(
                PLACE
                        + "{1,14}(?:(?:路|街|巷|大道|胡同)(?:[东西南北中]段)?"
                        + NUMBERED
                        + "号(?:院)?"
                        + HOUSE
                        + "|(?:小区|花园|家属院|公寓|新村|社区)"
                        + NUMBERED
                        + "(?:号楼|号院|栋|幢|座|号|单元)"
                        + HOUSE
                        + "|(?:村|组)"
                        + NUMBERED
                        + "(?:组|号)"
                        + HOUSE
                        + ")",
                false),
        CONTACT("(?<=(?:联系人|收件人|户主|身份证姓名)[:：]\\s?)" + HAN + "{2,4}", false);

        private final Pattern pattern;
        private final boolean never;

        Sort(String regex, boolean never) {
            this.pattern = Pattern.compile(regex);
            this.never = never;
        }

        /// Whether it may not be published, whatever anybody says.
        public boolean never() {
            return never;
        }
    }

    /// One passage.
    ///
    /// @param from first character, and `to`: the one after the last
    public record Found(Sort sort, int from, int to) {

        private boolean meets(Found other) {
            return from < other.to && other.from < to;
        }
    }

    /// In the order of the text, none overlapping another.
    public static List<Found> in(String text) {
        return in(text, List.of(Sort.values()));
    }

    private static List<Found> in(String text, List<Sort> sorts) {
        var plain = narrowed(text);
        var found = new ArrayList<Found>();
        for (var sort : sorts) {
            var matcher = sort.pattern.matcher(plain);
            while (matcher.find()) {
                var one = new Found(sort, matcher.start(), matcher.end());
                var isCard = sort != Sort.CARD || isCard(matcher.group());
                if (isCard && found.stream().noneMatch(one::meets)) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    /// What a text holds that never may be published.
    public static Optional<String> forbidden(String text) {
        var sorts = Stream.of(Sort.values()).filter(Sort::never).toList();
        return in(text, sorts).stream()
                .map(one -> text.substring(one.from(), Math.min(one.to(), one.from() + 6)) + "…")
                .findFirst();
    }

    /// The text without these passages.
    public static String blackened(String text, List<Found> passages) {
        var out = new StringBuilder();
        var at = 0;
        for (var one : passages) {
            out.append(text, at, one.from()).append(BLACK);
            at = one.to();
        }
        return out.append(text.substring(at)).toString();
    }

    /// Full-width letters and digits as the usual ones, character by character.
    private static String narrowed(String text) {
        var narrow = new StringBuilder(text);
        for (var i = 0; i < narrow.length(); i++) {
            var one = narrow.charAt(i);
            var wide = (one >= '０' && one <= '９') || (one >= 'Ａ' && one <= 'ｚ') || one == '＠';
            if (wide) {
                narrow.setCharAt(i, (char) (one - 0xFEE0));
            }
        }
        return narrow.toString();
    }

    /// Luhn's check (ISO/IEC 7812), which numbers of documents and sums fail nine times of ten.
    private static boolean isCard(String number) {
        var digits = number.replaceAll("\\D", "");
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private Personal() {}
}
