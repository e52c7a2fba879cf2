package org.tongxin.proposal.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Task;
import org.tongxin.people.Names;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.inside.Insides;

/// To whom the reader's unit gave its task within (内部分办), and what was said when it came back; told
/// to that unit alone.
@Component
public class Within {

    private final Names names;

    Within(Names names) {
        this.names = names;
    }

    public List<String> of(Eye eye) {
        if (!(eye.seen().state() instanceof Proposal proposal)) {
            return List.of();
        }
        return proposal.matter().tasks().stream()
                .map(Task::no)
                .filter(no -> Discretion.tellsWithin(eye.seen(), no, eye.actor()))
                .flatMap(no -> said(eye, proposal.insides(), no).stream())
                .toList();
    }

    private List<String> said(Eye eye, Insides insides, int task) {
        var said = new ArrayList<String>();
        insides.of(task).ifPresent(one -> said.add(given(eye, one)));
        var back = insides.back().get(task);
        if (back != null) {
            said.add(eye.words().say("inside.back", name(back.by()), eye.text(back.note())));
        }
        return said;
    }

    private String given(Eye eye, Fact.Entrusting given) {
        var words = eye.words();
        var department = given.department() == null ? "" : eye.text(given.department());
        var whom =
                Stream.of(department, given.person().isEmpty() ? "" : name(given.person()))
                        .filter(one -> !one.isEmpty())
                        .toList();
        return words.say(
                "inside.given",
                String.join(words.chinese() ? "" : ", ", whom),
                words.day(given.by()),
                eye.text(given.word()));
    }

    private String name(String person) {
        return names.persons(List.of(person)).getOrDefault(person, person);
    }
}
