package org.tongxin.proposal.web.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.Task;
import org.tongxin.people.Names;

/// Ratings (评价) in words, with the name of whoever gave it where several may.
@Component
public class Ratings {

    private final Names names;

    Ratings(Names names) {
        this.names = names;
    }

    /// What was said of a unit's reply in one round, as far as it is told.
    public List<String> of(Eye eye, Task task, int round) {
        var lines = new ArrayList<String>();
        task.ratings().stream()
                .filter(rated -> rated.round() == round)
                .filter(rated -> Discretion.tellsRating(eye.seen(), rated, eye.actor()))
                .forEach(rated -> lines.addAll(lines(eye, rated)));
        return lines;
    }

    private List<String> lines(Eye eye, Rated rated) {
        var words = eye.words();
        var attitude = eye.word().apply("degree", rated.attitude());
        var result = eye.word().apply("degree", rated.result());
        var rater = rater(eye, rated);
        var said =
                rater.isEmpty()
                        ? words.say("proposal.rating", attitude, result)
                        : words.say("ledger.rating.of", rater, attitude, result);
        var lines = new ArrayList<String>();
        lines.add(said);
        if (rated.note() != null) {
            lines.add(words.say("proposal.rating.note", eye.text(rated.note())));
        }
        if (rated.entered() != null) {
            lines.add(words.say("proposal.rating.entered", eye.text(rated.entered())));
        }
        return lines;
    }

    /// Who rated, or `""` where one alone may.
    private String rater(Eye eye, Rated rated) {
        var parties = eye.matter().parties();
        if (parties.size() < 2 || rated.person().isEmpty()) {
            return "";
        }
        var written =
                parties.stream()
                        .filter(party -> party.person().equals(rated.person()))
                        .map(Party::name)
                        .map(eye::text)
                        .findFirst()
                        .orElse("");
        return names.persons(List.of(rated.person())).getOrDefault(rated.person(), written);
    }
}
