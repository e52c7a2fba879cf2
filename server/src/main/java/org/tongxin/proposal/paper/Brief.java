package org.tongxin.proposal.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.paper.Letter.Para;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Style;
import org.tongxin.story.Sentences;
import org.tongxin.views.Dues;

/// All that the papers of a proposal are written from, its texts opened.
///
/// @param parties whoever stands behind it by name
/// @param unit full name of a unit by its code
/// @param committee who examines proposals and gives them out
record Brief(
        Proposal proposal,
        Style style,
        LocalDate today,
        List<Recorded> facts,
        Map<Sealed, String> texts,
        List<Behind> parties,
        UnaryOperator<String> unit,
        String committee) {

    private static final String ERASED = "（内容已删除）";

    /// Somebody who stands behind it.
    ///
    /// @param relation as in [MatterFact.Party]
    /// @param collective whether it is an organisation
    record Behind(String relation, String name, boolean collective) {}

    Matter matter() {
        return proposal.matter();
    }

    String text(@Nullable Sealed sealed) {
        return sealed == null ? "" : texts.getOrDefault(sealed, ERASED);
    }

    String title() {
        return text(matter().title());
    }

    /// 政协…会议第42号提案; by its receipt number while it is not on file.
    String named() {
        return named(proposal, style);
    }

    static String named(Proposal proposal, Style style) {
        return proposal.docketed()
                .map(filed -> "%s第%d号提案".formatted(style.session(filed.year()), filed.serial()))
                .orElseGet(() -> Sentences.spoken(proposal.matter().id()));
    }

    /// 提案复〔2026〕42号; of one of several units, 42-2号.
    String number(String series, int task) {
        var several = matter().tasks().size() > 1 && task > 0;
        return proposal.docketed()
                .map(
                        filed ->
                                "%s〔%d〕%d%s号"
                                        .formatted(
                                                series,
                                                filed.year(),
                                                filed.serial(),
                                                several ? "-" + task : ""))
                .orElse("");
    }

    /// 王建国、李玉梅委员; many by their first and their number.
    String proposers() {
        var members = new ArrayList<String>();
        var bodies = new ArrayList<String>();
        for (var one : parties) {
            (one.collective() ? bodies : members).add(one.name());
        }
        if (members.size() > NAMED_MAX) {
            bodies.addFirst("%s等%d位委员".formatted(members.getFirst(), members.size()));
        } else if (!members.isEmpty()) {
            bodies.addFirst(String.join("、", members) + "委员");
        }
        return String.join("，", bodies);
    }

    private static final int NAMED_MAX = 6;

    /// 您, 你们 or 贵单位.
    String you() {
        if (parties.stream().allMatch(Behind::collective)) {
            return "贵单位";
        }
        return parties.size() == 1 ? "您" : "你们";
    }

    /// The day of the last fact of that sort, if there is one.
    Optional<LocalDate> day(Predicate<Fact> sort) {
        return facts.reversed().stream()
                .filter(one -> sort.test(one.fact()))
                .findFirst()
                .map(one -> LocalDate.ofInstant(one.at(), Moment.ZONE));
    }

    /// The last day of a clock of a task, if it has one.
    Optional<LocalDate> last(String limit, int task) {
        return matter().deadlines().stream()
                .filter(one -> one.limit().equals(limit) && one.task() == task)
                .reduce((_, later) -> later)
                .map(one -> Dues.lastDay(one.dueAt()));
    }

    /// Full names of the units in a role.
    List<String> units(Predicate<Task> wanted) {
        return matter().tasks().stream()
                .filter(task -> task.stage() != Task.Stage.WITHDRAWN)
                .filter(wanted)
                .map(task -> unit.apply(task.unit()))
                .distinct()
                .toList();
    }

    /// A text as paragraphs.
    static List<Para> paras(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Para::text)
                .toList();
    }

    /// 2026年11月26日; of a day that is not yet, room to write it.
    static String said(@Nullable LocalDate day) {
        return day == null
                ? "　　　　年　　月　　日"
                : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
