package org.tongxin.matter.follow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tongxin.matter.log.Growth;

/// All followers of the journal on this node, each in a thread of its own.
@Component
public class Followers implements SmartLifecycle {

    private static final Duration STOP_MAX = Duration.ofSeconds(5);

    private final List<Follower> followers;
    private final Leases leases;
    private final Stepping stepping;
    private final Growth growth;
    private final Pace pace;
    private final List<Following> running = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @Autowired
    Followers(ObjectProvider<Follower> followers, Leases leases, Stepping stepping, Growth growth) {
        this(followers.orderedStream().toList(), leases, stepping, growth, Pace.USUAL);
    }

    Followers(
            List<Follower> followers, Leases leases, Stepping stepping, Growth growth, Pace pace) {
        this.followers = List.copyOf(followers);
        this.leases = leases;
        this.stepping = stepping;
        this.growth = growth;
        this.pace = pace;
        if (followers.stream().map(Follower::name).distinct().count() < followers.size()) {
            throw new IllegalArgumentException("two followers have one name: " + followers);
        }
    }

    @Override
    public synchronized void start() {
        for (var follower : followers) {
            var lease = leases.on(follower.name(), pace.lease());
            var following = new Following(follower, lease, stepping, pace);
            growth.listen(following::ring);
            running.add(following);
            threads.add(Thread.ofVirtual().name("follow-" + follower.name()).start(following));
        }
    }

    /// Lets the steps that have begun come to their end.
    @Override
    public synchronized void stop() {
        running.forEach(Following::stop);
        running.clear();
        try {
            for (var thread : threads) {
                thread.join(STOP_MAX);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }
}
