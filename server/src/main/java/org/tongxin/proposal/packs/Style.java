package org.tongxin.proposal.packs;

import java.util.Map;
import org.tongxin.rules.RulePack;
import org.tongxin.rules.Shape;

/// How official papers of a place name it, its units and its sessions (届次).
///
/// @param place its full name, or `""`
/// @param committee full name of its CPPCC committee, or `""`
/// @param term number of a term, 0 where the place does not say, and the year in which it began
public record Style(String place, String committee, int term, int since) {

    static final String PAPER = "paper";

    private static final int YEARS = 5;

    static Shape shape() {
        return new Shape.Part(
                Map.of(
                        "place", new Shape.MaybeText(),
                        "committee", new Shape.MaybeText(),
                        "term", new Shape.MaybeText(),
                        "term-since", new Shape.MaybeText()));
    }

    static Style of(RulePack pack) {
        return new Style(
                pack.text(ProposalRules.PART, PAPER, "place"),
                pack.text(ProposalRules.PART, PAPER, "committee"),
                number(pack.text(ProposalRules.PART, PAPER, "term")),
                number(pack.text(ProposalRules.PART, PAPER, "term-since")));
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    /// The full name of a unit that is called 市教育局 at home.
    public String unit(String name) {
        var kind = place.isEmpty() ? "" : place.substring(place.length() - 1);
        if (kind.isEmpty() || !name.startsWith(kind)) {
            return name;
        }
        var own = name.substring(1);
        return own.startsWith("政协") && !committee.isEmpty()
                ? committee + own.substring(2)
                : place + own;
    }

    /// 政协周口市第五届委员会第五次会议; where terms are not told, 政协周口市委员会2026年.
    public String session(int year) {
        var known = term > 0 && since > 0 && year >= since && !place.isEmpty();
        if (!known) {
            return "%s%d年".formatted(committee.isEmpty() ? "政协" : committee, year);
        }
        var years = year - since;
        return "政协%s第%s届委员会第%s次会议"
                .formatted(place, Numeral.of(term + years / YEARS), Numeral.of(years % YEARS + 1));
    }
}
