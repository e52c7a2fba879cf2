package org.tongxin.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Chain.Lapse;
import org.tongxin.chain.Chain.Stage;
import org.tongxin.chain.Chain.Step;
import org.tongxin.chain.Who;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.State;

/// A chain more winding than any there is: eight stages on the way, six off it, three dozen acts,
/// ways back, sideways and over several stages.
public final class Winding {

    record Go() implements Command {}

    private static final String STAGES =
            """
            draft     RAISE    起草         Draft                 -
            joining   RAISE    会签         Co-signing            feedback
            review    ACCEPT   审查         Examination           examination
            assigning DISPATCH 交办         Dispatch              dispatching
            handling  HANDLE   办理         Handling              reply
            checking  ANSWER   答复审核     Check of the replies  -
            feedback  RATE     反馈         Feedback              feedback
            closed    RATE     办结         Concluded             -
            """;
    private static final String ASIDES =
            """
            returned  RAISE    退回修改     Returned for revision -
            dropped   RAISE    撤回         Dropped               -
            declined  ACCEPT   不予立案     Not put on file       -
            merged    ACCEPT   并案         Joined with another   -
            converted ACCEPT   转社情民意   Passed on as a report -
            disputed  DISPATCH 交办争议裁定 Arbitration           dispatching
            """;
    private static final String ACTS =
            """
            save保存草稿|member,collective|draft|
            invite邀请联名|member|draft|joining
            cosign同意联名|member|joining|
            refuse谢绝联名|member|joining|
            submit提交|member,collective|draft,joining|review
            drop撤回|member,collective|draft,joining,review|dropped
            return退回修改|proposal-office|review|returned
            resubmit修改后重新提交|member,collective|returned|review
            docket立案|proposal-office,proposal-committee|review|assigning
            decline不予立案|proposal-office,proposal-committee|review|declined
            convert转为社情民意信息|proposal-office|review|converted
            merge并入另一件|proposal-office,proposal-committee|review,assigning|merged
            unmerge撤销并案|proposal-office|merged|review
            assign提出拟办意见|proposal-office|assigning|
            confirm会商确认|channel-office|assigning|
            dispatch交办|channel-office,proposal-office|assigning|handling
            sign-for签收|unit-clerk,unit-head|handling|
            hand-back申请退办|unit-head|handling|disputed
            arbitrate裁定承办单位|channel-office,leader|disputed|handling
            redispatch改派|channel-office|disputed|assigning
            contact记录沟通|unit-clerk,unit-head|handling,checking|
            opinion提出会办意见|unit-clerk,unit-head|handling|
            extend申请延期|unit-head|handling|
            reply逐条答复|unit-clerk,unit-head|handling|
            sign-off签发|unit-head|handling|checking
            send审核通过并送达|proposal-office|checking|feedback
            send-back退回重办|proposal-office|checking|handling
            rate评价|member,collective|feedback|closed
            again要求重新办理|proposal-office|feedback|handling
            reopen恢复办理|proposal-committee,leader|closed|handling
            correct更正事实|proposal-office|review,assigning,handling,checking,feedback|
            note领导批示|leader|review,assigning,handling,checking,feedback,closed|
            """;

    public static Chain<State> chain() {
        var silence =
                new Lapse(
                        "feedback",
                        "逾期未评价，记为未表态",
                        "Not rated in time: no opinion",
                        Set.of("feedback"),
                        Set.of("closed", "handling"));
        var signed =
                new Lapse(
                        "reply",
                        "逾期未签收，视为签收",
                        "Not signed for in time: held to be signed for",
                        Set.of("handling"),
                        Set.of());
        var dropped =
                new Lapse(
                        "feedback",
                        "邀请逾期，联名人除名",
                        "Invitation expired: name dropped",
                        Set.of("joining"),
                        Set.of("review"));
        return new Chain<>(
                "proposal",
                1,
                stages(STAGES),
                stages(ASIDES),
                acts(),
                List.of(silence, signed, dropped));
    }

    private static List<Stage> stages(String table) {
        return table.lines()
                .map(line -> line.split(" +", 4))
                .map(
                        of ->
                                new Stage(
                                        of[0],
                                        Step.valueOf(of[1]),
                                        of[2],
                                        of[3].replaceAll(" +\\S+$", ""),
                                        of[3].replaceAll(".* ", "").replace("-", "")))
                .toList();
    }

    private static List<Action<State, ?>> acts() {
        var acts = new ArrayList<Action<State, ?>>();
        ACTS.lines().forEach(line -> acts.add(act(line.split("\\|", -1))));
        return acts;
    }

    private static Action<State, Go> act(String... of) {
        var code = of[0].replaceAll("[^a-z-]", "");
        var act =
                new Act<State>(code, of[0].substring(code.length()), "Do " + code)
                        .by(Who.any(of[1].split(",")))
                        .at(Set.of(of[2].split(",")));
        var leading = of[3].isEmpty() ? act : act.to(of[3].split(","));
        return leading.does(
                Go.class, (_, _) -> new Go(), (_, _, _) -> Decision.accept(new Closed()));
    }

    private Winding() {}
}
