package org.tongxin.proposal.web.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody who examines a proposal would say first (检查): one matter, suggestions somebody can
/// carry out. Drawn from the working rules; of 757 published proposals the first is said of nine.
final class Checks {

    /// Fewer characters, with what every suggestion says left out, name nobody and nothing.
    private static final int CONCRETE_MIN = 8;

    private static final String DOES = "(?:加强|加快|推进|完善|建立|规范|健全|加大|解决|开展|改善|整治|治理|修建|增设|加装)";
    private static final Pattern TWO_MATTERS =
            Pattern.compile(DOES + "[^，、；]{2,}(?:以及|暨|；|、|，|和|并|及)(?:进一步)?" + DOES);
    private static final Pattern SAID_ANYWHERE =
            Pattern.compile(
                    "高度重视|引起重视|提高认识|加强领导|加强组织领导|加大力度|进一步|切实|有效|不断|统筹协调|形成合力|强化措施|"
                            + "多措并举|加强|加大|推进|建议|相关部门|有关部门|希望|政府|力度|工作");

    /// One thing to say.
    ///
    /// @param key of its sentence
    /// @param point number of the point it is about, 0 for the whole
    record Hint(String key, int point) {}

    static List<Hint> of(Text text) {
        var hints = new ArrayList<Hint>();
        if (TWO_MATTERS.matcher(text.title()).find()) {
            hints.add(new Hint("writing.one-matter", 0));
        }
        if (text.points().isEmpty()) {
            hints.add(new Hint("writing.no-point", 0));
        }
        for (var no = 1; no <= text.points().size(); no++) {
            if (!isConcrete(text.points().get(no - 1))) {
                hints.add(new Hint("writing.concrete", no));
            }
        }
        return hints;
    }

    private static boolean isConcrete(String point) {
        var own = SAID_ANYWHERE.matcher(point).replaceAll("").replaceAll("\\p{P}", "");
        return Text.length(own) >= CONCRETE_MIN;
    }

    private Checks() {}
}
