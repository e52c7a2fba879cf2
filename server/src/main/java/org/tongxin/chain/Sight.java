package org.tongxin.chain;

import java.util.Set;
import org.tongxin.matter.Actor;
import org.tongxin.matter.State;

/// Who may see a matter: one rule for pages, lists, the API and the door.
public final class Sight {

    public static boolean sees(State state, Actor actor, Set<String> rolesThatSeeAll) {
        return rolesThatSeeAll.contains(actor.role())
                || state.scopes().contains("person:" + actor.person())
                || (!actor.unit().isEmpty() && state.scopes().contains("unit:" + actor.unit()));
    }

    private Sight() {}
}
