package org.tongxin.proposal.web.ledger;

import java.util.List;
import org.tongxin.shell.kit.Badge;

/// What one unit answered in a round that is over (此前的答复).
///
/// @param why it was handled once more
/// @param ratings what was said of it, as far as it is told
public record Round(String heading, List<Answer> answers, List<String> ratings, String why) {

    public record Answer(int point, Badge outcome, String text) {}
}
