package org.tongxin.proposal.packs;

import java.util.List;
import java.util.Map;
import org.tongxin.rules.RulePack;
import org.tongxin.rules.Shape;

/// By what a place checks replies before they leave (答复质量检查).
///
/// @param shortBelow characters below which the answer to a point is short
/// @param promises words that promise something, such as 年底前
/// @param reasons words by which a reason is given, such as 由于
public record ReplyCheck(int shortBelow, List<String> promises, List<String> reasons) {

    static final String CHECK = "reply-check";

    static Shape shape() {
        return new Shape.Part(
                Map.of(
                        "short-below", new Shape.Whole(0, 1_000),
                        "promises", new Shape.MaybeText(),
                        "reasons", new Shape.MaybeText()));
    }

    static ReplyCheck of(RulePack pack) {
        return new ReplyCheck(
                pack.number(ProposalRules.PART, CHECK, "short-below"),
                WordList.of(pack, CHECK, "promises"),
                WordList.of(pack, CHECK, "reasons"));
    }
}
