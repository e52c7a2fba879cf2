package org.tongxin.chain;

import java.util.List;
import java.util.stream.Stream;
import org.tongxin.matter.Actor;
import org.tongxin.matter.State;

/// Who may see a matter: one rule for pages, lists, the API and the door. One kept confidential is
/// seen by fewer roles as a whole; whoever it names sees it all the same.
public final class Sight {

    public static boolean sees(ChainedKind<?> kind, State state, Actor actor) {
        var all = state.confined() ? kind.rolesThatSeeConfined() : kind.rolesThatSeeAll();
        return all.contains(actor.role())
                || scopes(actor).stream().anyMatch(state.scopes()::contains);
    }

    /// The scopes under which somebody finds what names him, his unit or his role.
    public static List<String> scopes(Actor actor) {
        return Stream.of(
                        "person:" + actor.person(),
                        actor.unit().isEmpty() ? "" : "unit:" + actor.unit(),
                        "role:" + actor.role())
                .filter(scope -> !scope.isEmpty())
                .toList();
    }

    private Sight() {}
}
