package org.tongxin.importing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Proposers as they stand on an old paper, 张三、李四 or 某某等9人.
///
/// @param names one for each name, nothing left out
/// @param type `member`, `joint` or `collective`
record Names(List<String> names, String type) {

    private static final int NAMES_MAX = 60;
    private static final Pattern BETWEEN =
            Pattern.compile("[、，,;；/\\n]+|(?<=\\p{IsHan}{2})\\s{1,}(?=\\p{IsHan}{2})");
    private static final Pattern MANY = Pattern.compile(".*等\\s*\\d+\\s*[人名位].*|.*等$");
    private static final Pattern BODY =
            Pattern.compile(
                    ".*(党|委员会|委$|界|联$|联合会|总工会|协会|学会|民革|民盟|民建|民进|致公|学社|台盟|政协|小组|商会|团体|支部|活动组).*");

    static Names of(String text) {
        var names =
                Arrays.stream(BETWEEN.split(text))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .limit(NAMES_MAX)
                        .toList();
        return new Names(names, type(names));
    }

    private static String type(List<String> names) {
        if (names.stream().anyMatch(name -> BODY.matcher(name).matches())) {
            return "collective";
        }
        var joint =
                names.size() > 1 || names.stream().anyMatch(name -> MANY.matcher(name).matches());
        return joint ? "joint" : "member";
    }
}
