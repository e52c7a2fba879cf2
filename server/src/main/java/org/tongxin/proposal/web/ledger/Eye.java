package org.tongxin.proposal.web.ledger;

import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Matter;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.shell.Words;

/// A proposal under the eye of one person.
///
/// @param text opens a sealed text
/// @param word a code of a list in words: the list first
public record Eye(
        Acts.Seen seen,
        Actor actor,
        Words words,
        Function<@Nullable Sealed, String> text,
        BinaryOperator<String> word) {

    Matter matter() {
        return seen.state().matter();
    }

    String text(@Nullable Sealed sealed) {
        return text.apply(sealed);
    }
}
