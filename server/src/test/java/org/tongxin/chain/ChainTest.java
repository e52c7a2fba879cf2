package org.tongxin.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Chain.Available;
import org.tongxin.chain.Chain.Stage;
import org.tongxin.chain.Chain.Step;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.State;

/// A declaration, read like the regulation. Invariants 1 and 2 of chains; that every kind keeps
/// them against clerks acting at random is simulated with the kind.
class ChainTest {

    record Open() implements Command {}

    record Shut() implements Command {}

    record Box(String stage) implements State {
        @Override
        public Matter matter() {
            return Matter.NONE;
        }

        @Override
        public Set<String> facets() {
            return Set.of();
        }

        @Override
        public List<Waiting> waiting() {
            return List.of();
        }

        @Override
        public Set<String> scopes() {
            return Set.of();
        }
    }

    private static final Actor CLERK = new Actor("p-1", "post-1", "office", "clerk");
    private static final Actor GUEST = new Actor("p-2", "post-2", "street", "guest");
    private static final Stage RAISED = new Stage("shut", Step.RAISE, "关", "Shut", "");
    private static final Stage RATED = new Stage("open", Step.RATE, "开", "Open", "");

    private static final Chain<Box> BOX = chain(List.of(RAISED, RATED));

    private static Chain<Box> chain(List<Stage> stages) {
        Action<Box, Open> open =
                new Act<Box>("open", "打开", "Open")
                        .by(Who.any("clerk"))
                        .at("shut")
                        .to("open")
                        .does(Open.class, (_, _) -> new Open(), (_, _, _) -> done());
        Action<Box, Shut> shut =
                new Act<Box>("shut", "关上", "Shut")
                        .by(Who.any("clerk", "guest"))
                        .at("open")
                        .mayLeadTo("shut")
                        .does(Shut.class, (_, _) -> new Shut(), (_, _, _) -> done());
        return new Chain<>("box", 1, stages, List.of(open, shut));
    }

    private static Decision done() {
        return Decision.accept(new Closed());
    }

    @Test
    void onlyWhatIsDeclaredForTheStageAndTheRoleIsOffered() {
        assertThat(names(new Box("shut"), CLERK)).containsExactly("open");
        assertThat(names(new Box("shut"), GUEST)).isEmpty();
        assertThat(names(new Box("open"), GUEST)).containsExactly("shut");
    }

    @Test
    void aStageNobodyDeclaredOffersNothing() {
        assertThat(names(new Box("lost"), CLERK)).isEmpty();
    }

    @Test
    void theStepsOfTheRegulationKeepTheirOrder() {
        assertThatThrownBy(() -> chain(List.of(RATED, RAISED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("steps out of order");
    }

    @Test
    void anActionLeadsOnlyToStagesThereAre() {
        assertThatThrownBy(() -> chain(List.of(RAISED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("box: no such stages: [open]");
    }

    @Test
    void anActionStaysWhereItIsUnlessItIsSaidToLeadElsewhere() {
        var open = BOX.action("open").orElseThrow();
        var shut = BOX.action("shut").orElseThrow();

        assertThat(open.leads("shut", "open")).isTrue();
        assertThat(open.leads("shut", "shut")).isFalse();
        assertThat(shut.leads("open", "open")).isTrue();
        assertThat(shut.leads("open", "shut")).isTrue();
        assertThat(shut.leads("shut", "shut")).isFalse();
    }

    @Test
    void anActionIsFoundByItsNameAndByItsCommand() {
        assertThat(BOX.action("open")).isPresent();
        assertThat(BOX.action("burn")).isEmpty();
        assertThat(BOX.actionOf(new Shut())).get().extracting(Action::name).isEqualTo("shut");
    }

    private static List<String> names(Box box, Actor actor) {
        return BOX.available(box, actor, java.time.LocalDate.of(2026, 3, 12)).stream()
                .map(Available::name)
                .toList();
    }
}
