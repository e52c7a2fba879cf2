package org.tongxin.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Chain.Lapse;
import org.tongxin.chain.Chain.Stage;
import org.tongxin.chain.Chain.Step;
import org.tongxin.people.Role;
import org.tongxin.shell.Words;

/// What is drawn of a chain, in the words of one language and not yet anywhere on the paper.
///
/// @param cards the stages of the way in their order, then those off it
/// @param common acts that can be taken at many stages and lead nowhere
public record Chart(String kind, int version, List<Card> cards, List<Common> common) {

    /// An act that stays is told once for all when it can be taken at more stages than this.
    private static final int STAGES_MAX = 3;

    /// A stage and what can be done there.
    ///
    /// @param limit what the limit is called, empty when there is none; so is its code
    public record Card(
            String code,
            Step step,
            String name,
            String limit,
            String limitCode,
            boolean aside,
            List<Row> rows) {

        /// Whether this is where a matter ends: nothing is to be done any more.
        public boolean isEnd() {
            return rows.isEmpty();
        }
    }

    /// An act, or silence, at a stage.
    ///
    /// @param code of the act or of the limit
    /// @param who the roles that may
    /// @param to codes of the stages it leads to, in the order of the chain; empty when none
    /// @param staying whether the matter may stay
    /// @param silent whether this is what happens when nobody acts
    public record Row(
            String code,
            String name,
            List<String> who,
            List<String> to,
            boolean staying,
            boolean silent) {}

    /// An act of many stages.
    public record Common(String code, String name, List<String> who, List<String> stages) {}

    public static Chart of(Chain<?> chain, Words words) {
        var reading = new Reading(chain, words);
        var way = chain.stages().stream().map(stage -> reading.card(stage, false));
        var asides = chain.asides().stream().map(stage -> reading.card(stage, true));
        var cards = Stream.concat(way, asides).filter(reading::isReached).toList();
        return new Chart(chain.kind(), chain.version(), cards, reading.common());
    }

    /// The card of a code.
    ///
    /// @throws IllegalArgumentException when there is none: chains refuse such ways
    Card card(String code) {
        return cards.stream()
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such stage: " + code));
    }

    private record Reading(Chain<?> chain, Words words) {

        Card card(Stage stage, boolean aside) {
            var rows = new ArrayList<Row>();
            for (var action : chain.actions()) {
                if (action.from().contains(stage.code()) && !isCommon(action)) {
                    rows.add(row(action, stage));
                }
            }
            for (var lapse : chain.lapses()) {
                if (lapse.from().contains(stage.code())) {
                    rows.add(row(lapse, stage));
                }
            }
            rows.sort(Comparator.comparingInt(Reading::place));
            var limit = stage.limit().isEmpty() ? "" : words.say("limit." + stage.limit());
            var name = say(stage.zh(), stage.en());
            return new Card(
                    stage.code(),
                    stage.step(),
                    name,
                    limit,
                    stage.limit(),
                    aside,
                    List.copyOf(rows));
        }

        /// Whether matters come here: a stage declared ahead of its acts is not drawn.
        boolean isReached(Card card) {
            return card.rows().stream().anyMatch(row -> !row.silent())
                    || chain.actions().stream().anyMatch(act -> act.to().contains(card.code()))
                    || chain.lapses().stream().anyMatch(one -> one.to().contains(card.code()));
        }

        /// First what is done here, then what leads away, then silence.
        private static int place(Row row) {
            return row.silent() ? 2 : row.to().isEmpty() ? 0 : 1;
        }

        private Row row(Action<?, ?> action, Stage stage) {
            var leads = action.leaving().contains(stage.code());
            var to = new ArrayList<>(leads ? ordered(action.to()) : List.of());
            var staying = to.remove(stage.code()) || action.staying();
            return new Row(
                    action.name(), say(action.zh(), action.en()), who(action), to, staying, false);
        }

        private Row row(Lapse lapse, Stage stage) {
            var name = say(lapse.zh(), lapse.en());
            var to = new ArrayList<>(ordered(lapse.to()));
            var staying = to.remove(stage.code()) || to.isEmpty();
            return new Row(lapse.limit(), name, List.of(), to, staying, true);
        }

        List<Common> common() {
            return chain.actions().stream()
                    .filter(Reading::isCommon)
                    .map(
                            action ->
                                    new Common(
                                            action.name(),
                                            say(action.zh(), action.en()),
                                            who(action),
                                            ordered(action.from()).stream()
                                                    .map(this::called)
                                                    .toList()))
                    .toList();
        }

        private static boolean isCommon(Action<?, ?> action) {
            return action.to().isEmpty() && action.from().size() > STAGES_MAX;
        }

        private List<String> who(Action<?, ?> action) {
            return Stream.concat(action.who().roles().stream(), action.who().others().stream())
                    .sorted(Comparator.comparingInt(Reading::rank).thenComparing(String::compareTo))
                    .map(role -> words.say("role." + role))
                    .toList();
        }

        /// Proposers before offices, offices before units: as everywhere roles are listed.
        private static int rank(String role) {
            return Role.read(role).map(Role::ordinal).orElse(Role.values().length);
        }

        private List<String> ordered(Set<String> codes) {
            return Stream.concat(chain.stages().stream(), chain.asides().stream())
                    .map(Stage::code)
                    .filter(codes::contains)
                    .toList();
        }

        private String called(String code) {
            return chain.stage(code).map(stage -> say(stage.zh(), stage.en())).orElse(code);
        }

        private String say(String zh, String en) {
            return words.chinese() ? zh : en;
        }
    }
}
