package org.tongxin.acts;

import java.util.List;
import java.util.Optional;
import org.tongxin.matter.Actor;
import org.tongxin.matter.State;

/// How another matter of a kind is named in a form (另一件). Each kind that asks for one brings its
/// own.
public interface OtherMatters {

    /// The id of the matter that people call so; empty when none is, or it is not this person's to
    /// see.
    Optional<String> called(String typed, Actor actor);

    /// Those likely to be meant, the likeliest first; few, and only such as the person may see.
    List<Likely> likely(State state, Actor actor);

    /// @param number as people write it
    record Likely(String number, String title) {}
}
