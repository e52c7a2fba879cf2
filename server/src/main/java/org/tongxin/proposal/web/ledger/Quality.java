package org.tongxin.proposal.web.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.quality.Checking;
import org.tongxin.proposal.quality.Finding;
import org.tongxin.views.UnitNames;

/// What should be looked at in replies before they are signed and before they leave (答复质量检查): told
/// to the unit that writes one, and to the office that sends it.
@Component
public class Quality {

    private final Packs packs;
    private final UnitNames units;
    private final InstantSource instants;

    Quality(Packs packs, UnitNames units, InstantSource instants) {
        this.packs = packs;
        this.units = units;
        this.instants = instants;
    }

    /// @param lines none when nothing was found
    public record Checked(String heading, List<Line> lines) {}

    /// @param href where it stands on the page, or `""`
    public record Line(String sentence, String href) {}

    public List<Checked> of(Eye eye) {
        if (!(eye.seen().state() instanceof Proposal proposal)) {
            return List.of();
        }
        return proposal.matter().tasks().stream()
                .filter(Checking::isDue)
                .filter(task -> isFor(task, eye))
                .map(task -> checked(proposal, task, eye))
                .toList();
    }

    private static boolean isFor(Task task, Eye eye) {
        var reader = eye.actor();
        return reader.role().equals("proposal-office")
                ? task.stage() == Task.Stage.SIGNED
                : reader.role().startsWith("unit-") && reader.unit().equals(task.unit());
    }

    private Checked checked(Proposal proposal, Task task, Eye eye) {
        var pack = packs.of(proposal, Moment.today(instants));
        var found = Checking.of(pack.replyCheck(), proposal, task, eye::text);
        return new Checked(
                eye.words().say("quality.title", units.name(task.unit(), eye.words())),
                found.stream().map(one -> line(one, eye)).toList());
    }

    private Line line(Finding one, Eye eye) {
        var mentions = new ArrayList<Object>();
        mentions.add(one.point());
        one.mentions().stream()
                .map(said -> one.code().equals("no-opinion") ? unit(said, eye) : said)
                .forEach(mentions::add);
        return new Line(
                eye.words().say("quality." + one.code(), mentions.toArray()),
                one.point() == 0 ? "" : "#point-" + one.point());
    }

    private String unit(Object code, Eye eye) {
        return units.name(code.toString(), eye.words());
    }
}
