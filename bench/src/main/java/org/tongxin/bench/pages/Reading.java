package org.tongxin.bench.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.tongxin.bench.stand.Account;
import org.tongxin.bench.stand.Server;
import org.tongxin.bench.stand.Visitor;

/// People who read pages (读者), each one after the other with a pause in between, as people do.
///
/// @param users how many at once
/// @param length how long they read
/// @param pause between a page and the next
record Reading(int users, Duration length, Duration pause) {

    private static final Pattern LINKED = Pattern.compile("href=\"/proposals/(p-[0-9]+-[0-9]+)\"");

    /// What a browser fetches with a page it sees for the first time.
    private static final Pattern PART =
            Pattern.compile("(?:href|src)=\"(/[^\"?]+\\.(?:css|js|svg|png|ico))\"");

    private static final Pattern OLDER =
            Pattern.compile("href=\"(/proposals\\?[^\"]*before=[0-9]+)\"");

    /// So many of a reader's newest proposals are opened in turn.
    private static final int OPENED = 200;

    /// Reads for the whole length once a first reading has warmed the server up.
    Pages read(Server server, List<Account> accounts) throws IOException {
        run(server, accounts, new Pages(), length.dividedBy(2));
        var pages = new Pages();
        run(server, accounts, pages, length);
        return pages;
    }

    private void run(Server server, List<Account> accounts, Pages into, Duration length)
            throws IOException {
        try (var threads = Executors.newFixedThreadPool(users)) {
            var end = System.nanoTime() + length.toNanos();
            var running = new ArrayList<Future<?>>();
            for (var no = 0; no < users; no++) {
                var seed = no;
                running.add(
                        threads.submit(
                                () -> {
                                    try (var reader = new Reader(server, accounts, seed)) {
                                        reader.read(end, into);
                                    }
                                    return null;
                                }));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("a page failed: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    /// One of them, with a session of each role.
    private final class Reader implements AutoCloseable {

        private final Random random;
        private final Map<String, Visitor> sessions = new HashMap<>();
        private final Map<String, List<String>> proposals = new HashMap<>();

        Reader(Server server, List<Account> accounts, int seed) throws IOException {
            random = new Random(seed);
            for (var role : new TreeSet<>(Stops.all().stream().map(Stops::role).toList())) {
                var able = accounts.stream().filter(one -> one.role().equals(role)).toList();
                sessions.put(
                        role,
                        role.isEmpty() ? new Visitor(server.port()) : signedIn(server, able, seed));
            }
        }

        /// The first of them, from a place on, on whose list something stands.
        private static Visitor signedIn(Server server, List<Account> able, int from)
                throws IOException {
            for (var no = 0; no < able.size(); no++) {
                var visitor = new Visitor(server.port());
                visitor.signIn(able.get((from + no) % able.size()));
                if (LINKED.matcher(visitor.page("/proposals")).find()) {
                    return visitor;
                }
                visitor.close();
            }
            throw new IOException("nothing stands on the list of any of " + able.size());
        }

        /// Until the end, and every page at least once.
        void read(long end, Pages into) throws IOException {
            var stops = new ArrayList<Stops>();
            while (System.nanoTime() - end < 0 || !stops.isEmpty()) {
                if (stops.isEmpty()) {
                    stops.addAll(Stops.all());
                    Collections.shuffle(stops, random);
                }
                visit(stops.removeLast(), into);
                LockSupport.parkNanos(pause.toNanos());
            }
        }

        private void visit(Stops stop, Pages into) throws IOException {
            var visitor = sessions.get(stop.role());
            if (visitor == null) {
                throw new IllegalStateException("nobody is " + stop.role());
            }
            var path = stop.path();
            if (stop.isOfSome()) {
                var some = proposals(stop.role(), visitor);
                path = path.replace("{id}", some.get(random.nextInt(some.size())));
            }
            var visited = visitor.visit(path);
            into.read(stop, visited);
            for (var part : PART.matcher(visited.body()).results().toList()) {
                if (into.needs(stop, part.group(1))) {
                    into.part(stop, part.group(1), visitor.visit(part.group(1)).wire());
                }
            }
        }

        /// What stands on the reader's list, page after page.
        private List<String> proposals(String role, Visitor visitor) throws IOException {
            var known = proposals.get(role);
            if (known != null) {
                return known;
            }
            var found = new TreeSet<String>();
            for (var next = "/proposals"; !next.isEmpty() && found.size() < OPENED; ) {
                var page = visitor.page(next);
                LINKED.matcher(page).results().forEach(link -> found.add(link.group(1)));
                var older = OLDER.matcher(page);
                next = older.find() ? older.group(1).replace("&amp;", "&") : "";
            }
            if (found.isEmpty()) {
                throw new IOException("no proposal stands on the list of " + role);
            }
            proposals.put(role, List.copyOf(found));
            return proposals.getOrDefault(role, List.of());
        }

        @Override
        public void close() {
            sessions.values().forEach(Visitor::close);
        }
    }
}
