package org.tongxin.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.TestDatabase;
import org.tongxin.deadline.DeadlineClock;
import org.tongxin.deadline.Deadlines;
import org.tongxin.deadline.Succession;
import org.tongxin.deadline.Sweeping;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.door.Asked;
import org.tongxin.matter.door.Node;
import org.tongxin.matter.follow.Leases;
import org.tongxin.proposal.dispatching.Dispatching;
import org.tongxin.proposal.examining.Docketing;
import org.tongxin.proposal.handling.Handling;
import org.tongxin.proposal.handling.Replying;
import org.tongxin.proposal.handling.Sending;
import org.tongxin.proposal.packs.PlacePacks;
import org.tongxin.proposal.raising.Submitting;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Workdays;

/// A proposal office of Zhoukou with its door and its clock, on a day of our choosing.
final class ClockedOffice implements AutoCloseable {

    static final Actor MEMBER = new Actor("p-7", "post-7", "cppcc", "member");
    static final Actor OFFICER = new Actor("p-8", "post-8", "cppcc", "proposal-office");
    static final Actor CLERK = new Actor("p-9", "post-9", "housing", "unit-clerk");
    static final Actor HEAD = new Actor("p-10", "post-10", "housing", "unit-head");

    final AtomicReference<Instant> now;
    final Node node;
    final Sweeping sweeping;
    final Succession succession;
    final DeadlineClock clock;

    ClockedOffice(TestDatabase database, Workdays workdays, Instant at) {
        now = new AtomicReference<>(at);
        var packs = RulePacks.of(Path.of("../places"), "zhoukou");
        var kind =
                new ProposalKind(new PlacePacks(packs, workdays), java.time.InstantSource.system());
        node = new Node(database, now::get, kind);
        var db = JdbcClient.create(node.pool);
        sweeping = new Sweeping(new Deadlines(db), node.door, now::get, workdays);
        succession = new Succession(db, node.door, now::get);
        clock = new DeadlineClock(sweeping, succession, new Leases(db), now::get);
    }

    /// The number of a proposal just handed in.
    String submitted() {
        return ((Answer.Done) submit().join()).matter();
    }

    CompletableFuture<Answer> submit() {
        var form =
                new Submitting.Submit(
                        node.text("关于增设公交站点的提案"),
                        node.text("情况"),
                        node.text("分析"),
                        List.of(node.text("在东区增设两站")),
                        "transport");
        return put(null, MEMBER, form);
    }

    /// The number of a proposal that a unit has to answer.
    String dispatched() {
        var id = submitted();
        done(id, OFFICER, new Docketing.Docket());
        done(id, OFFICER, new Dispatching.Dispatch(List.of("housing")));
        return id;
    }

    /// The number of a proposal that has been answered and waits to be rated.
    String answered() {
        var id = dispatched();
        var day = LocalDate.ofInstant(now.get(), org.tongxin.matter.Moment.ZONE);
        done(id, CLERK, new Handling.SignFor(1));
        done(id, CLERK, new Handling.Contact(1, "visit", day, node.text("当面沟通")));
        var point = new Replying.PointReply(1, "resolved", node.text("已增设"), null, null);
        done(id, CLERK, new Replying.Reply(1, List.of(point)));
        done(id, HEAD, new Replying.SignOff(1));
        done(id, OFFICER, new Sending.Send(1));
        return id;
    }

    Proposal proposal(String id) {
        return (Proposal) node.histories.find(id).orElseThrow().state();
    }

    List<String> facts(String id) {
        return node.histories.entries(id, 0, 100).stream()
                .map(entry -> entry.recorded().fact().getClass().getSimpleName())
                .toList();
    }

    private void done(String id, Actor actor, Command command) {
        assertThat(put(id, actor, command).join()).isInstanceOf(Answer.Done.class);
    }

    CompletableFuture<Answer> put(@Nullable String id, Actor actor, Command command) {
        var key = UUID.randomUUID().toString();
        var content = key.getBytes(UTF_8);
        return node.door.put(new Asked("proposal", id, null, actor, command, key, content, true));
    }

    @Override
    public void close() {
        clock.stop();
        node.close();
    }
}
