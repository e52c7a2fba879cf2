package org.tongxin.proposal.dispatching;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.ProposalStory.Told;
import org.tongxin.proposal.handling.Assisting;
import org.tongxin.proposal.handling.Extending;

/// The words of [ProposalStory] for who gets a proposal and how it finds the right unit.
public final class DispatchStory {

    static final Actor GOVERNMENT = Office.of("zhoukou-gov-office", "channel-office");
    static final Actor PARTY = Office.of("zhoukou-party-office", "channel-office");

    /// One leads, and others assist it.
    public static Told led(String lead, String... assisting) {
        var dispatch = new Dispatching.Dispatch(List.of(lead), List.of(assisting));
        return ProposalStory.told(dispatch, Office.CHANNEL);
    }

    static Told assigned(String... units) {
        return assigned(List.of(units), List.of());
    }

    static Told assigned(List<String> units, List<String> channels) {
        return ProposalStory.told(new Assigning.Assign(units, List.of(), channels), Office.OFFICE);
    }

    static Told confirmed(Actor by) {
        return ProposalStory.told(new Assigning.Confirm(), by);
    }

    static Told objected(Actor by) {
        return ProposalStory.told(new Assigning.Dissent(Office.text("应由交通部门承办")), by);
    }

    static Told opined(int task) {
        return byUnit(new Assisting.Opine(task, Office.text("可以配合")), task);
    }

    static Told handedBack(int task, String unit) {
        return byUnit(new HandingBack.HandBack(task, unit, Office.text("不属本单位职责")), task);
    }

    static Told handBackRefused(int task) {
        return ProposalStory.told(
                new HandingBack.RefuseHandBack(task, Office.text("属于你单位职责")), Office.OFFICE);
    }

    static Told reassigned(int task, String unit) {
        return ProposalStory.told(new Reassigning.Reassign(task, unit), Office.OFFICE);
    }

    static Told extensionAsked(int task, String until) {
        return byUnit(
                new Extending.AskExtension(task, LocalDate.parse(until), Office.text("需要勘察")),
                task);
    }

    static Told extensionGranted(int task) {
        return ProposalStory.told(new Extending.GrantExtension(task), Office.OFFICE);
    }

    static Told extensionRefused(int task) {
        return ProposalStory.told(
                new Extending.RefuseExtension(task, Office.text("时间足够")), Office.OFFICE);
    }

    /// Any of these, for a random clerk.
    public static Told any(Random random, int task, String unit) {
        return switch (random.nextInt(12)) {
            case 0 -> led("transport", "housing", "finance");
            case 1 -> assigned("transport", "housing");
            case 2, 3 -> confirmed(random.nextBoolean() ? GOVERNMENT : PARTY);
            case 4 -> objected(random.nextBoolean() ? GOVERNMENT : PARTY);
            case 5 -> opined(task);
            case 6 -> handedBack(task, random.nextBoolean() ? "finance" : "");
            case 7 -> handBackRefused(task);
            case 8 -> reassigned(task, unit);
            case 9 -> extensionAsked(task, "2026-%02d-15".formatted(5 + random.nextInt(6)));
            case 10 -> extensionGranted(task);
            default -> extensionRefused(task);
        };
    }

    private static Told byUnit(Command command, int task) {
        return ProposalStory.told(command, Office.MEMBER).by(p -> ofUnit(p, task));
    }

    private static Actor ofUnit(Proposal proposal, int task) {
        var unit = proposal.matter().task(task).map(one -> one.unit()).orElse("nobody");
        return Office.of(unit, "unit-clerk");
    }

    private DispatchStory() {}
}
