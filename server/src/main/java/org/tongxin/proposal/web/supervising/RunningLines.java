package org.tongxin.proposal.web.supervising;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.On;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.Running.Row;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.supervising.Supervision.Reminder;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Tone;
import org.tongxin.story.Sentences;
import org.tongxin.views.Dues;
import org.tongxin.views.UnitNames;

/// What runs in words, a line each.
@Component
class RunningLines {

    private static final String KEY = "key:confirmed";
    private static final Map<String, On> REMINDING =
            Map.of("remind", On.TASK, "remind-instruction", On.ITEM);

    private final Acts acts;
    private final UnitNames units;
    private final Dues dues;
    private final ProposalKind kind;
    private final InstantSource instants;

    RunningLines(Acts acts, UnitNames units, Dues dues, ProposalKind kind, InstantSource instants) {
        this.acts = acts;
        this.units = units;
        this.dues = dues;
        this.kind = kind;
        this.instants = instants;
    }

    /// The act by which a unit is reminded, and of which task or instruction.
    record Target(String action, int no) {

        static Target of(Row row, On on, Proposal proposal) {
            return switch (on) {
                case ITEM -> new Target("remind-instruction", row.task());
                case COMMITMENT -> new Target("remind", task(proposal, row.task()));
                case TASK, MATTER -> new Target("remind", row.task());
            };
        }

        private static int task(Proposal proposal, int promise) {
            return proposal.matter().commitment(promise).map(Commitment::task).orElse(0);
        }

        boolean isOffered(Chain.Available act) {
            return act.name().equals(action)
                    && act.target() == no
                    && REMINDING.get(action) == act.on();
        }

        boolean isOf(Reminder reminder) {
            return action.equals("remind") ? reminder.task() == no : reminder.instruction() == no;
        }
    }

    List<RunningPage.Line> lines(List<Row> rows, Actor reader, Words words) {
        return rows.stream()
                .flatMap(
                        row ->
                                acts.see(row.matter(), reader).stream()
                                        .map(seen -> line(row, seen, words)))
                .toList();
    }

    private RunningPage.Line line(Row row, Acts.Seen seen, Words words) {
        var act = kind.chain().action(row.action());
        var on = act.map(Chain.Action::on).orElse(On.MATTER);
        var proposal = (Proposal) seen.state();
        var target = Target.of(row, on, proposal);
        var may = seen.actions().stream().anyMatch(target::isOffered);
        var reminded = proposal.supervision().reminders().stream().filter(target::isOf).toList();
        var due = row.dueAt();
        return new RunningPage.Line(
                may ? "%s~%s~%d".formatted(row.matter(), target.action(), target.no()) : "",
                row.title() == null ? words.say("proposal.erased") : row.title(),
                "/proposals/" + row.matter() + (on == On.ITEM ? "#instruction-" + row.task() : ""),
                Sentences.spoken(row.matter()),
                units.name(row.unit(), words),
                act.map(one -> words.chinese() ? one.zh() : one.en()).orElse(row.action()),
                due == null ? List.of() : List.of(dues.say(words, due, Moment.today(instants))),
                row.facets().contains(KEY)
                        ? List.of(new Badge(words.say("key.standing.confirmed"), Tone.ACTIVE))
                        : List.of(),
                reminded.isEmpty() ? "" : Orders.reminded(reminded, words));
    }
}
