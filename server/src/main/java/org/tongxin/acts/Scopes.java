package org.tongxin.acts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Sight;
import org.tongxin.matter.Actor;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.rows.MatterLists;

/// What limits an actor's sight of whole lists.
@Component
class Scopes {

    private final Kinds kinds;

    Scopes(Kinds kinds) {
        this.kinds = kinds;
    }

    /// A list of these kinds, limited to what this actor may see.
    MatterLists.Wanted wanted(Acts.Listing listing, List<String> codes, Actor actor) {
        return new MatterLists.Wanted(
                codes.size() == 1 ? codes.getFirst() : null,
                of(codes, actor),
                listing.stage(),
                listing.facets(),
                listing.text(),
                listing.unit(),
                listing.due(),
                listing.window());
    }

    /// His scopes, of a kind too of which he sees all, or all that is not confidential; none where
    /// he sees all of these kinds.
    List<String> of(List<String> codes, Actor actor) {
        var whole =
                codes.stream().map(code -> whole(code, actor)).flatMap(Optional::stream).toList();
        return whole.equals(codes.stream().map("kind:"::concat).toList())
                ? List.of()
                : Stream.concat(whole.stream(), Sight.scopes(actor).stream()).toList();
    }

    private Optional<String> whole(String code, Actor actor) {
        return kinds.called(code)
                .filter(ChainedKind.class::isInstance)
                .map(kind -> (ChainedKind<?>) kind)
                .filter(kind -> kind.rolesThatSeeAll().contains(actor.role()))
                .map(kind -> kind.rolesThatSeeConfined().contains(actor.role()))
                .map(confined -> (confined ? "kind:" : "open:") + code);
    }
}
