package org.tongxin.story;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.matter.MatterFact.Corrected;
import org.tongxin.matter.State;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.shell.Words;

/// What was said to be right where a record of a story is wrong (更正).
@Component
public class Corrections {

    private final Texts texts;

    Corrections(Texts texts) {
        this.texts = texts;
    }

    /// The corrections of one matter with their texts opened.
    public record Opened(List<Corrected> all, Map<Sealed, String> texts) {

        /// What stands beside a record: 更正：…, oldest first.
        ///
        /// @param version place of the record in the matter's history
        public List<String> of(long version, Words words) {
            return all.stream()
                    .filter(one -> one.version() == version)
                    .map(one -> texts.getOrDefault(one.right(), words.say("story.erased")))
                    .map(right -> words.say("story.corrected", right))
                    .toList();
        }
    }

    public Opened open(State state) {
        var all = state.matter().corrections();
        return new Opened(all, texts.open(all.stream().map(Corrected::right).toList()));
    }
}
