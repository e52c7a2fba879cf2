package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.proposal.dispatching.Dispatching;
import org.tongxin.proposal.examining.Docketing;
import org.tongxin.proposal.handling.Handling;
import org.tongxin.proposal.handling.Replying;
import org.tongxin.proposal.handling.Replying.PointReply;
import org.tongxin.proposal.handling.Sending;
import org.tongxin.proposal.raising.Submitting;
import org.tongxin.proposal.rating.Rating;
import org.tongxin.proposal.rating.RatingFor;

/// The words tests about proposals are written in. A word that says nothing of the day means 12
/// March 2026; one that says nothing of who means whoever usually does it.
public record ProposalStory(List<Told> given) {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    /// Something somebody does on a day.
    public record Told(
            Function<Proposal, Command> command, Function<Proposal, Actor> who, LocalDate day) {

        public Told on(String other) {
            return new Told(command, who, LocalDate.parse(other));
        }

        public Told by(Actor other) {
            return by(_ -> other);
        }

        public Told by(Function<Proposal, Actor> other) {
            return new Told(command, other, day);
        }

        public Decision in(Office office) {
            return office.take(command.apply(office.state()), who.apply(office.state()), day);
        }
    }

    /// What came of it.
    public record Ending(Decision decision, Proposal now) {

        public Ending then(Class<?>... facts) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            var found =
                    ((Decision.Accepted) decision).facts().stream().map(Object::getClass).toList();
            assertThat(found).hasToString(List.of(facts).toString());
            return this;
        }

        public Ending stands(String stage) {
            assertThat(now.stage()).isEqualTo(stage);
            return this;
        }

        public void thenRefused(String code) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.why().code()).isEqualTo(code));
        }
    }

    public static ProposalStory given(Told... told) {
        return new ProposalStory(List.of(told));
    }

    public ProposalStory and(Told... more) {
        return new ProposalStory(Stream.concat(given.stream(), Stream.of(more)).toList());
    }

    public Ending when(Told told) {
        var office = office();
        return new Ending(told.in(office), office.state());
    }

    public Proposal now() {
        return office().state();
    }

    /// The office after all that was given.
    public Office office() {
        return office(new Office());
    }

    /// The same on a proposal still to be raised.
    public Office office(Office office) {
        given.forEach(told -> assertThat(told.in(office)).isInstanceOf(Decision.Accepted.class));
        return office;
    }

    public static Told raised(String... points) {
        var texts = points.length == 0 ? new String[] {"增设两个站点"} : points;
        var form =
                new Submitting.Submit(
                        Office.text("关于增设公交站点的建议"),
                        Office.text("情况"),
                        Office.text("问题"),
                        Stream.of(texts).map(Office::text).toList(),
                        "transport");
        return told(form, Office.MEMBER);
    }

    public static Told docketed() {
        return told(new Docketing.Docket(), Office.OFFICE);
    }

    public static Told declined(String reason) {
        return told(new Docketing.Decline(reason, Office.text("说明")), Office.OFFICE);
    }

    public static Told dispatched(String... units) {
        return told(new Dispatching.Dispatch(List.of(units)), Office.CHANNEL);
    }

    public static Told signedFor(int task) {
        return byUnit(new Handling.SignFor(task), task, "unit-clerk");
    }

    public static Told contacted(int task) {
        return byUnit(
                new Handling.Contact(task, "phone", DAY, Office.text("电话沟通")), task, "unit-clerk");
    }

    public static Told contactedOn(int task, String day) {
        var on = LocalDate.parse(day);
        return byUnit(
                new Handling.Contact(task, "visit", on, Office.text("走访")), task, "unit-clerk");
    }

    /// Answers every point there is, promising nothing.
    public static Told replied(int task) {
        return new Told(
                proposal ->
                        new Replying.Reply(
                                task,
                                IntStream.rangeClosed(1, proposal.matter().points().size())
                                        .mapToObj(ProposalStory::answer)
                                        .toList()),
                unit(task, "unit-clerk"),
                DAY);
    }

    /// Answers the first point with a promise.
    public static Told promised(int task, String due) {
        return byUnit(new Replying.Reply(task, List.of(promise(1, due))), task, "unit-clerk");
    }

    /// Answers every point, and promises something for each.
    public static Told promisedAll(int task, String due) {
        return new Told(
                proposal ->
                        new Replying.Reply(
                                task,
                                IntStream.rangeClosed(1, proposal.matter().points().size())
                                        .mapToObj(point -> promise(point, due))
                                        .toList()),
                unit(task, "unit-clerk"),
                DAY);
    }

    private static PointReply promise(int point, String due) {
        return new PointReply(
                point, "planned", Office.text("列入计划"), Office.text("年内建成"), LocalDate.parse(due));
    }

    private static PointReply answer(int point) {
        return new PointReply(point, "resolved", Office.text("已解决"), null, null);
    }

    public static Told signedOff(int task) {
        return byUnit(new Replying.SignOff(task), task, "unit-head");
    }

    public static Told sent(int task) {
        return told(new Sending.Send(task), Office.OFFICE);
    }

    public static Told sentBack(int task) {
        return told(new Sending.SendBack(task, Office.text("第一条没有回答")), Office.OFFICE);
    }

    public static Told rated(int task, String degree) {
        return told(new Rating.Rate(task, degree, degree, "", "", null), Office.MEMBER);
    }

    /// Entered by the office for somebody who rated on paper.
    public static Told ratedFor(int task, String person, String degree) {
        var said = new Rating.Rate(task, degree, degree, "", "", null);
        return told(new RatingFor.RateFor(said, person, Office.text("电话答复，有记录")), Office.OFFICE);
    }

    /// All that one unit does until its reply has gone out.
    public static Told[] handled(int task) {
        return new Told[] {
            signedFor(task), contacted(task), replied(task), signedOff(task), sent(task)
        };
    }

    public static Told told(Command command, Actor actor) {
        return new Told(_ -> command, _ -> actor, DAY);
    }

    public static Told byUnit(Command command, int task, String role) {
        return new Told(_ -> command, unit(task, role), DAY);
    }

    public static Function<Proposal, Actor> unit(int task, String role) {
        return proposal ->
                Office.of(
                        proposal.matter().task(task).map(one -> one.unit()).orElse("nobody"), role);
    }
}
