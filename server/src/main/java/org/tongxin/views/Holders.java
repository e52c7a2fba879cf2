package org.tongxin.views;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.shell.Words;

/// On whose desk a matter lies (现在由谁办), in words that name units and offices, never a person.
@Component
public class Holders {

    private final UnitNames units;

    Holders(UnitNames units) {
        this.units = units;
    }

    /// The desks an actor looks after.
    public static List<String> desks(Actor actor) {
        return List.of(
                "person:" + actor.person(),
                "unit:" + actor.unit() + "/" + actor.role(),
                "unit:" + actor.unit() + "/" + actor.person(),
                "role:" + actor.role());
    }

    /// All who have something to do, each once; `""` when nobody has.
    ///
    /// @param scopes `person:…`, `unit:<code>/<role>` or `unit:<code>/<person>`, `role:…`
    public String say(Collection<String> scopes, Words words) {
        var holders = new LinkedHashSet<String>();
        scopes.forEach(scope -> holders.add(say(scope, words)));
        return String.join(words.chinese() ? "、" : ", ", holders);
    }

    private String say(String scope, Words words) {
        var rest = scope.substring(scope.indexOf(':') + 1);
        return switch (scope.substring(0, scope.indexOf(':'))) {
            case "unit" -> units.name(rest.replaceFirst("/.*", ""), words);
            case "role" -> words.say("role." + rest);
            default -> words.say("views.holder.person");
        };
    }
}
