package org.tongxin.proposal.handling;

import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongxin.chain.Field;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Absorbed;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.merging.Merging;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.story.Sentences;

/// The sides (各方) of proposals that are handled together and answered each: where a place asks for
/// it, the unit speaks with the people of every one of them before it replies.
final class Sides {

    /// Choice of who spoke with all of them at once.
    static final String ALL = "all";

    /// Ids of the proposals whose people are spoken with, its own first; none where there is one
    /// side only.
    static List<String> of(Proposal proposal) {
        var others =
                proposal.matter().absorbed().stream()
                        .filter(one -> one.practice().equals(Merging.TOGETHER))
                        .map(Absorbed::matter)
                        .toList();
        return others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(proposal.matter().id()), others.stream()).toList();
    }

    /// Those the unit has not spoken with in this round, as far as it has to.
    static List<String> missing(Pack pack, Proposal proposal, Task task) {
        if (!pack.contactsEach() || task.contacts().stream().anyMatch(one -> isAll(one.side()))) {
            return List.of();
        }
        var missing = new ArrayList<>(of(proposal));
        task.contacts().forEach(one -> missing.remove(one.side()));
        return missing;
    }

    private static boolean isAll(String side) {
        return side.isEmpty();
    }

    /// The last of them meets the clock.
    static Decision decide(Pack pack, Proposal proposal, Handling.Contact contact, Moment moment) {
        var task = proposal.matter().task(contact.task()).orElseThrow();
        var missing = new ArrayList<>(missing(pack, proposal, task));
        missing.remove(contact.side());
        var last = isAll(contact.side()) || missing.isEmpty();
        return Handling.decide(proposal, contact, last, moment);
    }

    static Decision decide(Pack pack, Proposal proposal, Replying.Reply reply, Moment moment) {
        var task = proposal.matter().task(reply.task()).orElseThrow();
        var missing = task.contacts().isEmpty() ? List.<String>of() : missing(pack, proposal, task);
        if (missing.isEmpty()) {
            return Meeting.decide(pack, proposal, reply, moment);
        }
        var named = missing.stream().map(Sentences::spoken).collect(Collectors.joining("、"));
        return refuse(new Refused.SidesNotContacted(named));
    }

    /// Who was spoken with, where there are several to be.
    static List<Field> fields(Proposal proposal) {
        var sides = of(proposal);
        if (sides.isEmpty()) {
            return List.of();
        }
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option(ALL, "各件提案的提案人", "all proposers"));
        for (var id : sides) {
            var number = Sentences.spoken(id);
            options.add(new Field.Option(id, number + "的提案人", "those of " + number));
        }
        return List.of(Field.choice("side", options));
    }

    private Sides() {}
}
