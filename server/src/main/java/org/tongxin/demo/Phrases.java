package org.tongxin.demo;

import java.util.List;
import java.util.Map;

/// What the invented persons write beside the proposals themselves.
final class Phrases {

    static final List<String> MEANS = List.of("visit", "meeting", "phone", "visit", "letter");

    static final List<String> CONTACTS =
            List.of(
                    "与委员实地查看了提案所说的地方，逐条听取意见，商定了办理重点。",
                    "邀请委员到单位座谈，通报办理思路，委员补充了两处具体情况。",
                    "电话向委员介绍工作现状，委员希望答复时写明完成时间。",
                    "与委员一同走访居民，听取对初步方案的看法。",
                    "书面报送办理方案，委员来电表示同意，并提出分步实施的意见。");

    static final List<String> SENT_BACK =
            List.of(
                    "第二条答复没有写明完成时间，请补充后再报。",
                    "答复以介绍工作为主，没有对应提案所提建议，请逐条回应。",
                    "与委员沟通的意见没有体现在答复中，请核实后修改。");

    static final List<String> RATINGS =
            List.of(
                    "办理认真，当面听取了意见，问题基本得到解决。",
                    "答复具体，有时间表，希望按期落实。",
                    "沟通及时，但部分措施还需要看实际效果。",
                    "",
                    "希望明年汛期之前再来看一次。",
                    "");

    static final String UNSATISFIED = "答复较为原则，没有说明何时解决，希望进一步研究。";

    static final Map<String, String> DECLINED =
            Map.of(
                    "in-force",
                    "所提事项已有现行政策明确规定，已将政策文本送交委员参阅。",
                    "competence",
                    "所提事项不属于本级职责范围，已转为社情民意信息报送。",
                    "empty",
                    "情况反映较为充分，但建议部分不够具体，请补充后再次提交。");

    private Phrases() {}
}
