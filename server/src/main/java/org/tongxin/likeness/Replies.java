package org.tongxin.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.likeness.Found.Promise;
import org.tongxin.likeness.Found.Reply;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.MatterFact.PointAnswered;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;

/// What was answered and promised to matters, as far as a reader may read it.
@Component
class Replies {

    private final Texts texts;

    Replies(Texts texts) {
        this.texts = texts;
    }

    List<Reply> of(Acts.Seen seen, Actor reader) {
        var told =
                seen.state().matter().tasks().stream()
                        .filter(Task::answersTheProposer)
                        .filter(task -> task.stage() == Task.Stage.SENT)
                        .filter(task -> Discretion.tellsReply(seen, task, reader))
                        .toList();
        var open = texts.open(told.stream().flatMap(task -> sealed(seen, task)).toList());
        return told.stream().map(task -> reply(seen, task, open)).toList();
    }

    private static Stream<Sealed> sealed(Acts.Seen seen, Task task) {
        return Stream.concat(
                task.answers().stream().map(PointAnswered::text),
                promises(seen, task).map(Commitment::text));
    }

    private static Stream<Commitment> promises(Acts.Seen seen, Task task) {
        return seen.state().matter().commitments().stream()
                .filter(promise -> promise.task() == task.no())
                .filter(Discretion::tellsPromise);
    }

    private static Reply reply(Acts.Seen seen, Task task, Map<Sealed, String> open) {
        var answers = new ArrayList<String>();
        task.answers().stream()
                .map(answer -> open.get(answer.text()))
                .filter(java.util.Objects::nonNull)
                .forEach(answers::add);
        return new Reply(
                task.no(),
                task.unit(),
                task.outcome(),
                seen.kind().letter(seen.state().matter(), task.outcome()),
                answers,
                promises(seen, task).map(promise -> promise(promise, open)).toList());
    }

    private static Promise promise(Commitment promise, Map<Sealed, String> open) {
        return new Promise(
                promise.commitment(),
                open.getOrDefault(promise.text(), ""),
                promise.due(),
                promise.standing().name());
    }
}
