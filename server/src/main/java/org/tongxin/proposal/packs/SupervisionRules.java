package org.tongxin.proposal.packs;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongxin.chain.Field.Option;
import org.tongxin.rules.RulePack;
import org.tongxin.rules.Shape;

/// How a place chooses its key proposals (重点提案遴选), and supervises the handling (督办).
///
/// @param gates that one has to pass, in their order (审议关口)
/// @param noticeDays days of public notice before one is confirmed, 0 for none (公示)
/// @param sharePercent of those on file that are usually chosen: told as a guide, and no rule
/// @param forms in which it is supervised (督办方式)
public record SupervisionRules(
        List<Option> gates, int noticeDays, int sharePercent, List<Option> forms) {

    static final String KEY = "key";
    static final String GATES = "key-gates";
    static final String FORMS = "supervision-forms";

    public SupervisionRules {
        gates = List.copyOf(gates);
        forms = List.copyOf(forms);
    }

    static Shape shape() {
        return new Shape.Part(
                Map.of(
                        "gates", new Shape.Text(),
                        "notice-days", new Shape.Whole(0, 60),
                        "share-percent", new Shape.Whole(0, 100)));
    }

    /// @param words of a list of codes
    static SupervisionRules of(RulePack pack, Function<String, List<Option>> words) {
        var gates =
                WordList.of(pack, KEY, "gates").stream()
                        .map(code -> named(code, words.apply(GATES)))
                        .toList();
        return new SupervisionRules(
                gates,
                pack.number(ProposalRules.PART, KEY, "notice-days"),
                pack.number(ProposalRules.PART, KEY, "share-percent"),
                words.apply(FORMS));
    }

    private static Option named(String code, List<Option> words) {
        return words.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the rules have no words for gate " + code));
    }
}
