package org.tongxin.proposal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Who.Relation;
import org.tongxin.drawing.ChainSvg;
import org.tongxin.people.Role;
import org.tongxin.shell.WordBook;
import org.tongxin.shell.Words;

/// The papers written from the declared chain: its pictures, and who may do what. They are never
/// written by hand; a failing test says what to copy.
class ChainPapersTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Chain<Proposal> CHAIN = Office.KIND.chain();
    private static final Words ZH = new WordBook().in(Locale.SIMPLIFIED_CHINESE);
    private static final Words EN = new WordBook().in(Locale.ENGLISH);

    @Test
    void thePictureInChineseIsCurrent() throws IOException {
        current("images/proposal-chain.svg", ChainSvg.of(CHAIN, ZH));
    }

    @Test
    void thePictureInEnglishIsCurrent() throws IOException {
        current("images/proposal-chain-en.svg", ChainSvg.of(CHAIN, EN));
    }

    @Test
    void theTableOfRolesAndActsIsCurrent() throws IOException {
        current("roles-and-acts.md", rolesAndActs());
    }

    private static void current(String paper, String fresh) throws IOException {
        var file = Path.of("target", paper);
        Files.createDirectories(file.getParent());
        Files.writeString(file, fresh);
        var kept = DOCS.resolve(paper);
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("docs/%s is not current: cp server/target/%s docs/%s", paper, paper, paper)
                .isEqualTo(fresh);
    }

    private static String rolesAndActs() {
        var lines = new ArrayList<String>();
        lines.add(
                """
                # 谁在哪个阶段可以办什么 Who may do what, and when

                由提案流程的声明（`proposal.ProposalChain`）写成，测试保证它是最新的；图见
                [提案流程图](guide/chain.md)。Written from the declared chain; a test keeps it current.

                - `●`：担任该角色即可办 any holder of the role
                - `本人`：只限提案人本人 only whoever raised the matter
                - `提案人`：提案人和联名人 those who raised it and those who signed with them
                - `联名人`：只限联名人本人 only whoever signed with those who raised it
                - `受邀人`：受邀联名、尚未答复的人 whoever was asked to sign and has not answered
                - `本单位`：只限任务所在单位 only in the unit that has the task
                - `受分办人`：本单位内部分办的承办人 whoever has the task within its unit
                - `会签单位`：只限被请会签的单位 only in an office that is asked whether it agrees
                """);
        var roles = Arrays.stream(Role.values()).filter(ChainPapersTest::acts).toList();
        lines.add("| 动作 | 阶段 | 去向 | " + row(roles.stream().map(ChainPapersTest::named).toList()));
        lines.add("|---|---|---" + "|:-:".repeat(roles.size()) + "|");
        CHAIN.actions().forEach(action -> lines.add(row(action, roles)));
        lines.add("");
        lines.add("## 时限届满而无人办理 When nobody acts in time");
        lines.add("");
        lines.add("| 时限 | 结果 | 阶段 | 去向 |");
        lines.add("|---|---|---|---|");
        for (var lapse : CHAIN.lapses()) {
            var limit = "%s `%s`".formatted(ZH.say("limit." + lapse.limit()), lapse.limit());
            var what = lapse.zh() + " " + lapse.en();
            lines.add("| " + row(List.of(limit, what, stages(lapse.from()), stages(lapse.to()))));
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean acts(Role role) {
        return CHAIN.actions().stream()
                .map(Action::who)
                .anyMatch(
                        who ->
                                who.roles().contains(role.code())
                                        || who.others().contains(role.code()));
    }

    private static String named(Role role) {
        return ZH.say("role." + role.code());
    }

    private static String row(Action<Proposal, ?> action, List<Role> roles) {
        var cells = new ArrayList<String>();
        cells.add("%s `%s`".formatted(action.zh(), action.name()));
        cells.add(stages(action.from()));
        var stays = action.staying() && !action.to().isEmpty() ? "原阶段，或" : "";
        cells.add(stays + stages(action.to()));
        for (var role : roles) {
            var may = action.who().roles().contains(role.code());
            var anyway = action.who().others().contains(role.code());
            cells.add(anyway ? word(Relation.ANY) : may ? word(action.who().relation()) : "–");
        }
        return "| " + row(cells);
    }

    private static String word(Relation relation) {
        return ZH.say("chart.relation." + relation.name().toLowerCase(Locale.ROOT));
    }

    private static String row(List<String> cells) {
        return String.join(" | ", cells) + " |";
    }

    /// The names of stages in the order of the chain; of none, that it stays.
    private static String stages(Collection<String> codes) {
        return codes.isEmpty()
                ? "原阶段"
                : Stream.concat(CHAIN.stages().stream(), CHAIN.asides().stream())
                        .filter(stage -> codes.contains(stage.code()))
                        .map(Chain.Stage::zh)
                        .collect(joining("、"));
    }
}
