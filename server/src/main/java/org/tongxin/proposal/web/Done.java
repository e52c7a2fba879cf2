package org.tongxin.proposal.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.chain.Chain;
import org.tongxin.matter.Task;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.shell.Words;
import org.tongxin.views.UnitNames;

/// What an act has done, in words: 已立案，案号 2026-0137.
@Component
class Done {

    private final Acts acts;
    private final UnitNames units;

    Done(Acts acts, UnitNames units) {
        this.acts = acts;
        this.units = units;
    }

    String say(String id, Chain.Available act, Caller caller, Words words) {
        return acts.see(id, caller.actor())
                .map(Acts.Seen::state)
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast)
                .map(proposal -> say(proposal, act, words))
                .orElseGet(() -> words.say("done." + act.name(), ""));
    }

    private String say(Proposal proposal, Chain.Available act, Words words) {
        var matter = proposal.matter();
        var mention =
                switch (act.name()) {
                    case "docket" -> ProposalPages.docketNumber(proposal, words);
                    case "dispatch", "reassign" ->
                            matter.tasks().stream()
                                    .filter(task -> task.stage() != Task.Stage.WITHDRAWN)
                                    .map(task -> units.name(task.unit(), words))
                                    .collect(Collectors.joining(words.say("proposal.and")));
                    default ->
                            matter.task(act.target())
                                    .map(task -> units.name(task.unit(), words))
                                    .orElse("");
                };
        return words.say("done." + act.name(), mention);
    }
}
