package org.tongxin.proposal.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Field.Option;
import org.tongxin.rules.RuleSchema;
import org.tongxin.rules.Shape;

/// What proposals ask of the rule packs of a place.
public final class ProposalRules implements RuleSchema {

    static final String PART = "proposal";

    static final String MERGING = "merging";

    /// What can be done with merged proposals; which of it is done, a place decides.
    static final List<Option> PRACTICES =
            List.of(
                    new Option("together", "合并办理、分别答复", "handled together, each answered"),
                    new Option("one-case", "合为一案、共同提出", "one case, all its proposers"));

    private static final Shape ANY_CODES = new Shape.Codes(Set.of(), false);

    /// Lists of codes a place chooses itself.
    private static final List<String> PLACES_OWN =
            List.of(
                    "contact-means",
                    "decline-reasons",
                    "convert-reasons",
                    "categories",
                    "spheres",
                    "proposers",
                    SupervisionRules.GATES,
                    SupervisionRules.FORMS);

    @Override
    public String part() {
        return PART;
    }

    @Override
    public Shape.Part shape() {
        var keys = new HashMap<String, Shape>();
        keys.put("limits", limits());
        keys.put("dispatch", dispatch());
        keys.put("text", text());
        keys.put("proposing", proposing());
        keys.put("season", season());
        keys.put(Limits.CO_SIGNING, coSigning());
        keys.put("rounds", rounds());
        keys.put("look-back", lookBack());
        keys.put(MERGING, merging());
        keys.put(SupervisionRules.KEY, SupervisionRules.shape());
        keys.put(Style.PAPER, Style.shape());
        keys.put(ReplyCheck.CHECK, ReplyCheck.shape());
        keys.put("outcomes", outcomes());
        keys.put("degrees", degrees());
        keys.put("consents", new Shape.Codes(Set.of("full", "summary", "none"), false));
        for (var codes : PLACES_OWN) {
            keys.put(codes, ANY_CODES);
        }
        return new Shape.Part(keys);
    }

    private static Shape limits() {
        var limits = new HashMap<String, Shape>();
        Stream.of(
                        Limits.EXAMINATION,
                        Limits.DISPATCHING,
                        Limits.SIGN_FOR,
                        Limits.HAND_BACK,
                        Limits.ARBITRATION,
                        Limits.CONTACT,
                        Limits.ASSIST,
                        Limits.REPLY,
                        Limits.EXTENSION,
                        Limits.REPLY_MAX,
                        Limits.FEEDBACK,
                        Limits.SETTLING,
                        Limits.REHANDLING,
                        Limits.ARCHIVING)
                .forEach(limit -> limits.put(limit, new Shape.Limit()));
        limits.put(Limits.REPLY_PLENARY, new Shape.MaybeLimit());
        return new Shape.Part(limits);
    }

    /// Who must agree to an assignment, by codes of units, and what a change of the lead does.
    private static Shape dispatch() {
        return new Shape.Part(
                Map.of(
                        "channels", new Shape.MaybeText(),
                        "lead-change-restarts-clock", new Shape.Whole(0, 1)));
    }

    /// Which types of proposers wait for the plenary, and which type a kind of unit is.
    private static Shape proposing() {
        return new Shape.Part(
                Map.of(
                        "plenary-only", new Shape.MaybeText(),
                        "unit-kinds", new Shape.MaybeText()));
    }

    private static Shape text() {
        return new Shape.Part(
                Map.of(
                        "title", new Shape.Whole(10, 200),
                        "body", new Shape.Whole(1_000, 100_000),
                        "points", new Shape.Whole(1, 100),
                        "units", new Shape.Whole(1, 10)));
    }

    private static Shape season() {
        var instants = new HashMap<String, Shape>();
        for (var one :
                List.of(
                        Seasons.NEXT_SESSION,
                        Seasons.PLENARY_FROM,
                        Seasons.PLENARY_UNTIL,
                        Seasons.SITTING_FROM,
                        Seasons.SITTING_UNTIL)) {
            instants.put(one, everyYear());
        }
        return new Shape.Part(instants);
    }

    /// An instant that comes again every year.
    private static Shape everyYear() {
        return new Shape.Part(
                Map.of(
                        "month", new Shape.Whole(1, 12),
                        "day", new Shape.Whole(1, 28),
                        "hour", new Shape.Whole(0, 23)));
    }

    private static Shape coSigning() {
        return new Shape.Part(
                Map.of(
                        "sitting", new Shape.Limit(),
                        "otherwise", new Shape.Limit(),
                        "most", new Shape.Whole(1, 100)));
    }

    /// How often it may be handled, and from which round on a meeting face to face comes first.
    private static Shape rounds() {
        return new Shape.Part(
                Map.of("max", new Shape.Whole(1, 9), "meeting-from", new Shape.Whole(2, 9)));
    }

    /// The day of every year on which open promises are looked at again.
    private static Shape lookBack() {
        return new Shape.Part(
                Map.of(
                        "month", new Shape.Whole(1, 12),
                        "day", new Shape.Whole(1, 28),
                        "days-ahead", new Shape.Whole(0, 200),
                        "article", new Shape.Text()));
    }

    /// Which practices of merging a place has, whether each side is spoken with before a reply, and
    /// how much one proposal may take up: others, and points in all.
    private static Shape merging() {
        return new Shape.Part(
                Map.of(
                        "together", new Shape.Whole(0, 1),
                        "one-case", new Shape.Whole(0, 1),
                        "contact-each", new Shape.Whole(0, 1),
                        "most", new Shape.Whole(1, 20),
                        "points", new Shape.Whole(2, 200)));
    }

    /// The canonical outcome is stored; its letter differs between places.
    private static Shape outcomes() {
        return new Shape.Codes(
                Set.of("resolved", "in-progress", "planned", "reference", "not-feasible"), true);
    }

    /// Three everywhere; a place may tell more apart, and says all of them in its own words.
    private static Shape degrees() {
        return new Shape.Codes(
                Set.of("satisfied", "basically", "unsatisfied"), Set.of("very", "fair"), false);
    }
}
