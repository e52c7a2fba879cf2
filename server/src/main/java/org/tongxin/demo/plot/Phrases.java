package org.tongxin.demo.plot;

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

    static final List<String> ENTERED =
            List.of("委员当面交来手写稿三页，原件存提案办公室。", "委员来电口述，记录后向本人复读一遍，确认无误。", "委员托人送来打印稿，已电话核对。");

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

    static final String CONVERTED = "所提事项不属于本级职责范围，拟作为社情民意信息报送上级参考，已与提案人沟通。";
    static final String WITHDRAWN = "所提问题在提交后已经得到解决，申请撤回。";
    static final String RETURNED = "所提建议较为原则，请补充具体措施和建议的承办单位后重新提交。";

    static final List<String> OPINIONS =
            List.of(
                    "调研中也遇到同样的问题，赞成所提建议，愿意联名。",
                    "建议切合实际、便于操作，同意联名。",
                    "同意。希望办理时多听基层和群众的意见。",
                    "完全赞成，所在界别的委员也多次反映过。");

    static final Map<String, String> CONSULTED =
            Map.of(
                    "together",
                    "已分别电话征求提案人意见，均同意由同一单位合并办理，希望答复时各自说明。",
                    "one-case",
                    "两件提案所提建议基本相同，提案人当面商量后，同意合为一案共同提出。");

    static final String UNMERGED = "其中一位提案人希望单独得到答复，经商议改为合并办理、分别答复。";

    static final String OBJECTED = "所提事项涉及的审批职能今年已经调整，建议重新核定主办单位。";
    static final String HAND_BACK = "所提主要事项不在我单位职责范围内，三定方案中未列此项职能，申请退办。";
    static final String KEEP = "经核对职责分工，该事项由你单位牵头，请继续办理；涉及其他单位的，由我室协调。";

    /// Who gets a task back that has no second unit to go to.
    static final String OTHER_UNIT = "zhoukou-reform";

    static final String EXTENSION = "需与上级部门会商资金安排，预计两个月内有结果，申请延期答复。";
    static final String NO_EXTENSION = "有关事项不涉及上级审批，请按期答复，未尽事项可以承诺方式答复。";

    static final List<String> ASSISTING =
            List.of(
                    "我单位同意所提建议，将在资金和项目安排上予以支持，具体数额待年度预算确定。",
                    "经研究，第一条建议我单位可以配合落实，第二条建议请主办单位统筹。",
                    "我单位已有相关工作安排，附送进展情况，供主办单位答复时采用。");

    static final String AGAIN = "提案人对办理结果不满意，认为主要建议没有落实，请重新研究并当面沟通。";
    static final String MEETING = "召开面商会，当面说明困难和打算，逐条商定下一步措施和完成时间。";
    static final String CONCLUDED = "受现有条件限制，近期确难解决，已向提案人当面说明并列入来年计划研究。";

    static final String SLIPPED = "受汛期影响，施工推迟，已调整工期并告知提案人。";
    static final String IMPOSSIBLE = "上级政策调整后不再新增此类项目，无法按原承诺实施，已研究替代办法。";
    static final String DISPUTED = "到现场看过，只完成了一部分，还不能算兑现。";

    static final List<String> EVIDENCE =
            List.of("已全部完成并投入使用，现场照片和验收单存单位档案。", "文件已印发，见单位网站公开栏。", "已完成，受益群众名单在社区公示七天无异议。");

    private Phrases() {}
}
