package org.tongxin.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.people.Caller;
import org.tongxin.people.People;

/// Sessions (会话): who is signed in at this browser, and in which post.
///
/// A session holds two ids and nothing else, so it can be read after any upgrade, and the post is
/// looked up at every request: one that ended yesterday does not act today. It ends after 30 idle
/// minutes (application.yaml; at most one earlier, see [RequestSessions]) and, however busy, after
/// twelve hours.
@Component
public class Sessions {

    static final Duration LENGTH_MAX = Duration.ofHours(12);

    private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String POST = "tongxin.post";

    private static final String HALF = "tongxin.half";
    private static final Duration HALF_MAX = Duration.ofMinutes(5);

    private final People people;
    private final FindByIndexNameSessionRepository<? extends Session> all;

    Sessions(People people, FindByIndexNameSessionRepository<? extends Session> all) {
        this.people = people;
        this.all = all;
    }

    /// Begins a session under a new id; what an earlier one held is forgotten.
    public void begin(HttpServletRequest request, Caller caller) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(PERSON, caller.actor().person());
        session.setAttribute(POST, caller.actor().post());
    }

    /// Begins a session that waits for the code of a second factor, and until then is nobody's.
    void beginHalf(HttpServletRequest request, String person) {
        end(request);
        request.getSession(true).setAttribute(HALF, person);
    }

    /// Who gave his password here within the last minutes and owes the code.
    Optional<String> half(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALF) instanceof String person)) {
            return Optional.empty();
        }
        var begun = Instant.ofEpochMilli(session.getCreationTime());
        return begun.plus(HALF_MAX).isBefore(Instant.now())
                ? Optional.empty()
                : Optional.of(person);
    }

    /// Ends all sessions of a person, at every browser.
    public void endAll(String person) {
        List.copyOf(all.findByPrincipalName(person).keySet()).forEach(all::deleteById);
    }

    /// Who asks, if he is signed in and still holds the post he acts in.
    Optional<Caller> caller(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(PERSON) instanceof String person)
                || !(session.getAttribute(POST) instanceof String post)) {
            return Optional.empty();
        }
        var caller =
                isTooOld(session, Instant.now())
                        ? Optional.<Caller>empty()
                        : people.caller(person, post, LocalDate.now(Moment.ZONE));
        if (caller.isEmpty()) {
            session.invalidate();
        }
        return caller;
    }

    /// Acts in another post from now on; the caller must hold it.
    void act(HttpServletRequest request, Caller inPost) {
        request.changeSessionId();
        request.getSession(true).setAttribute(POST, inPost.actor().post());
    }

    /// Ends the session, if there is one.
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /// Whether the browser shows a session that is no more.
    static boolean wasSignedIn(HttpServletRequest request) {
        return request.getRequestedSessionId() != null;
    }

    static boolean isTooOld(HttpSession session, Instant now) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(LENGTH_MAX).isBefore(now);
    }
}
