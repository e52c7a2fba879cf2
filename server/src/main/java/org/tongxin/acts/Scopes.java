package org.tongxin.acts;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.chain.ChainedKind;
import org.tongxin.matter.Actor;
import org.tongxin.matter.log.Kinds;

/// What limits an actor's sight of whole lists.
@Component
class Scopes {

    private final Kinds kinds;

    Scopes(Kinds kinds) {
        this.kinds = kinds;
    }

    /// His scopes, of a kind too of which he sees all; none where he sees all of these kinds.
    List<String> of(List<String> codes, Actor actor) {
        var whole = codes.stream().filter(code -> seesAll(code, actor)).map("kind:"::concat);
        var all = whole.toList();
        return all.size() == codes.size()
                ? List.of()
                : Stream.concat(
                                all.stream(),
                                Stream.of("person:" + actor.person(), "unit:" + actor.unit()))
                        .toList();
    }

    private boolean seesAll(String code, Actor actor) {
        return kinds.called(code)
                .filter(ChainedKind.class::isInstance)
                .map(kind -> (ChainedKind<?>) kind)
                .filter(kind -> kind.rolesThatSeeAll().contains(actor.role()))
                .isPresent();
    }
}
