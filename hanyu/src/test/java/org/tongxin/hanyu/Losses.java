package org.tongxin.hanyu;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a split left out of a text, checked against what it may leave out: written down here a
/// second time, independently of the code under test.
final class Losses {

    private static final int GAP_MAX = 120;

    private static final Pattern MAY_GO =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]{1,2}[是要]"
                            + "|(?:第|建议|提案)[一二三四五六七八九十]{1,2}[，、,：:是]?"
                            + "|[（(]?[一二三四五六七八九十－\\d０-９]{1,3}[）)、.．，,；;]?|[①-⒛]"
                            + "|(?:首先|其次|再次|最后)[，,、是]?"
                            + "|(?=(?:也正?因|为|因|对|据|故|有?鉴|综|基于|针对|根据|结合|围绕"
                            + "|就|现|特|谨|我|具体|主要|提出|建议|以下|在此|通过))"
                            + "[^。；：:\\n]{0,26}(?:建议|意见|对策|工作|方面|着手|入手)(?:如下|是|有|为)?[：:。；;]"
                            + "|[^。；：，]{0,8}(?:情况|背景|现状|概述|介绍|概况|问题|分析|原因|困难"
                            + "|不足|短板|案由|意见|措施|办法)[：:]?"
                            + "|[^。；：]{0,45}(?:建议|对策)[：:。]?|[：:；;。])*+");

    /// The parts left out that may not be, in order; the text itself where pieces are not its own.
    static List<String> of(String text, ProposalBody body) {
        var rest = squeezed(text);
        var wrong = new ArrayList<String>();
        var pieces =
                Stream.concat(Stream.of(body.situation(), body.analysis()), body.points().stream())
                        .flatMap(String::lines)
                        .map(Losses::squeezed)
                        .filter(piece -> !piece.isEmpty())
                        .toList();
        var at = 0;
        for (var piece : pieces) {
            var found = rest.indexOf(piece, at);
            if (found < 0) {
                return List.of("not in the text: " + piece);
            }
            check(rest.substring(at, found), wrong);
            at = found + piece.length();
        }
        check(rest.substring(at), wrong);
        return wrong;
    }

    private static void check(String gap, List<String> wrong) {
        if (gap.length() > GAP_MAX || !MAY_GO.matcher(gap).matches()) {
            wrong.add(gap);
        }
    }

    private static String squeezed(String text) {
        var out = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> !Character.isISOControl(c) && c != '\uFEFF')
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private Losses() {}
}
