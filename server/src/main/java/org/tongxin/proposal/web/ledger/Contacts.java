package org.tongxin.proposal.web.ledger;

import java.util.List;
import org.tongxin.matter.MatterFact.Contacted;
import org.tongxin.matter.Task;
import org.tongxin.story.Sentences;

/// How a unit spoke with whoever raised a proposal (沟通), in words.
public final class Contacts {

    public static List<String> of(Eye eye, Task task) {
        return task.contacts().stream().map(one -> said(eye, one)).toList();
    }

    private static String said(Eye eye, Contacted one) {
        var words = eye.words();
        var means = eye.word().apply("means", one.means());
        var whom =
                one.side().isEmpty()
                        ? means
                        : words.say("proposal.contact.side", means, Sentences.spoken(one.side()));
        return words.say("proposal.contact", words.day(one.on()), whom, eye.text(one.note()));
    }

    private Contacts() {}
}
