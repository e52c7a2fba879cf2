package org.tongxin.proposal.raising;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tongxin.chain.Field.Option;
import org.tongxin.matter.Refusal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Pack;

/// Who may propose, and when (提案者): members alone or jointly, and collectives of the types a place
/// has, some of them only during the plenary.
final class Proposing {

    static final String MEMBER = "member";
    static final String COLLECTIVE = "collective";

    private static final Set<String> OF_MEMBERS = Set.of(MEMBER, "joint");

    /// The type of a proposer who said which, or did not. A member is *jointly* only once somebody
    /// has signed with him, which the facts tell and not the form.
    ///
    /// @param said code of the rule pack, or `""`
    static String type(String role, String said) {
        return role.equals(COLLECTIVE) ? (said.isEmpty() ? COLLECTIVE : said) : MEMBER;
    }

    /// When somebody proposes.
    ///
    /// @param season it counts to
    record When(String season, Instant at) {}

    /// Why somebody of that role cannot propose as what he says then, if he cannot.
    static Optional<Refusal> refusal(Pack pack, String role, String said, When when) {
        var member = said.isEmpty() || OF_MEMBERS.contains(said);
        if (role.equals(COLLECTIVE) ? !said.isEmpty() && member : !member) {
            var type = named(pack, said);
            return Optional.of(new Refused.OtherProposer(type.zh(), type.en()));
        }
        return closed(pack, type(role, said), when);
    }

    /// The season is not the one in which this type may propose.
    static Optional<Refusal> closed(Pack pack, String type, When when) {
        if (!pack.plenaryOnly().contains(type) || when.season().equals("plenary")) {
            return Optional.empty();
        }
        var opens = pack.plenaryOpens(when.at()).toString();
        var named = named(pack, type);
        return Optional.of(new Refused.NotInSeason(named.zh(), named.en(), opens));
    }

    private static Option named(Pack pack, String code) {
        return pack.proposers().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Option(code, code, code));
    }

    private Proposing() {}
}
