package org.tongxin.publication;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.tongxin.matter.Fact;
import org.tongxin.matter.State;
import org.tongxin.matter.seal.Sealed;

/// What the public reads of matters of a kind. Pure.
public interface PublicView {

    String kind();

    /// Whether with this fact something may become public that was not.
    boolean publishes(Fact fact);

    /// The texts that are public; none of what is not published.
    Collection<Sealed> texts(State state);

    /// Empty for what is not published, and where a text of it was erased.
    ///
    /// @param opened the texts that are still there
    Optional<Published> of(State state, Map<Sealed, String> opened);
}
