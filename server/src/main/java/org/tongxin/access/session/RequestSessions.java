package org.tongxin.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Sessions as one request sees them: what was read is not read again, and that somebody was here
/// is written once a minute instead of at every page.
///
/// Made for each request and forgotten with it, so the next one sees what the database says then.
final class RequestSessions<S extends Session>
        implements SessionRepository<RequestSessions.Seen<S>> {

    /// So much sooner than after thirty minutes may an idle session end, never later.
    static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

    private final SessionRepository<S> all;
    private @Nullable Seen<S> seen;

    RequestSessions(SessionRepository<S> all) {
        this.all = all;
    }

    @Override
    public Seen<S> createSession() {
        return new Seen<>(all.createSession());
    }

    @Override
    public void save(Seen<S> session) {
        all.save(session.stored());
        seen = session;
    }

    @Override
    public @Nullable Seen<S> findById(String id) {
        var known = seen;
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        var found = all.findById(id);
        seen = found == null ? null : new Seen<>(found);
        return seen;
    }

    @Override
    public void deleteById(String id) {
        seen = null;
        all.deleteById(id);
    }

    /// A session that is touched seldom.
    record Seen<S extends Session>(S stored) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(stored.getLastAccessedTime().plus(TOUCHED_EVERY))) {
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // so Spring Session has it
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
