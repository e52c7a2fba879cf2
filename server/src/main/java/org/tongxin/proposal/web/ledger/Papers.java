package org.tongxin.proposal.web.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Matter.Attachment;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.people.Names;
import org.tongxin.shell.Words;
import org.tongxin.views.FileForms;
import org.tongxin.views.UnitNames;

/// The attachments (附件) of a proposal: by what they belong to, each with who attached it and when.
@Component
public class Papers {

    private static final int HASH_SHOWN = 12;

    private final UnitNames units;
    private final Names names;

    Papers(UnitNames units, Names names) {
        this.units = units;
        this.names = names;
    }

    /// Files that belong to the proposal itself, to one reply, or to one promise.
    public record Group(String heading, List<Paper> papers) {}

    /// @param about type and size
    /// @param attached by whom and when
    /// @param hash the beginning of its SHA-256
    public record Paper(String name, String href, String about, String attached, String hash) {}

    /// Those the reader may read.
    public List<Group> of(Eye eye) {
        var told =
                eye.matter().attachments().stream()
                        .filter(
                                one ->
                                        Discretion.tellsFile(
                                                eye.seen(), one.file().file(), eye.actor()))
                        .toList();
        var known = names.persons(told.stream().map(Attachment::by).toList());
        var groups = new LinkedHashMap<String, List<Paper>>();
        for (var one : told) {
            groups.computeIfAbsent(heading(eye, one), _ -> new ArrayList<>())
                    .add(paper(eye, one, known.getOrDefault(one.by(), "")));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private String heading(Eye eye, Attachment one) {
        var words = eye.words();
        var file = one.file();
        if (file.promise() != 0) {
            return eye.matter()
                    .commitment(file.promise())
                    .map(promise -> evidence(eye, promise))
                    .orElseGet(() -> words.say("papers.proposal"));
        }
        if (file.task() == 0) {
            return words.say("papers.proposal");
        }
        var unit = units.name(eye.matter().task(file.task()).map(Task::unit).orElse(""), words);
        return one.round() > 1
                ? words.say("papers.reply.round", unit, one.round())
                : words.say("papers.reply", unit);
    }

    private static String evidence(Eye eye, Matter.Commitment promise) {
        return eye.words().say("papers.evidence", eye.text(promise.text()));
    }

    private static Paper paper(Eye eye, Attachment one, String by) {
        var file = one.file();
        var words = eye.words();
        return new Paper(
                eye.text(file.name()),
                "/files/" + file.file(),
                FileForms.about(file.type(), file.size()),
                attached(one, by, words),
                file.sha256().substring(0, Math.min(HASH_SHOWN, file.sha256().length())));
    }

    private static String attached(Attachment one, String by, Words words) {
        return words.say("papers.attached", by, words.moment(one.at().atZone(Moment.ZONE)));
    }
}
