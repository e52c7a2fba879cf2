package org.tongxin.access.desk;

import java.util.Optional;
import org.tongxin.people.desk.Refused;
import org.tongxin.shell.Words;

/// The sentence of a refusal.
final class Refusals {

    static String say(Words words, Refused refused) {
        return words.say("people.refused." + refused.code());
    }

    static String say(Words words, Optional<Refused> refused) {
        return refused.map(why -> say(words, why)).orElse("");
    }

    private Refusals() {}
}
