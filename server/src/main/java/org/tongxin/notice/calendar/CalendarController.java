package org.tongxin.notice.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tongxin.matter.Moment;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;

/// The calendar of a person's deadlines (期限日历), and the secret address under which calendar
/// programs fetch it.
@Controller
class CalendarController {

    private static final String PAGE = "/account/calendar";
    private static final MediaType ICS = new MediaType("text", "calendar", UTF_8);

    private final Feeds feeds;
    private final Deadlines deadlines;
    private final Frames frames;
    private final Problems problems;
    private final InstantSource instants;
    private final String site;

    CalendarController(
            Feeds feeds,
            Deadlines deadlines,
            Frames frames,
            Problems problems,
            InstantSource instants,
            @Value("${tongxin.address:}") String site) {
        this.feeds = feeds;
        this.deadlines = deadlines;
        this.frames = frames;
        this.problems = problems;
        this.instants = instants;
        this.site = site.replaceFirst("/+$", "");
    }

    @GetMapping(PAGE)
    Page show(@AuthenticationPrincipal Caller caller, Frame frame, HttpServletRequest request) {
        return page(frame, caller, "", Frames.done(request));
    }

    @PostMapping(PAGE)
    Page make(@AuthenticationPrincipal Caller caller, Frame frame) {
        var secret = feeds.make(caller.actor().person());
        var address = "%s/calendar/%s.ics".formatted(site(), secret);
        return page(frame, caller, address, frame.words().say("calendar.made"));
    }

    @PostMapping(PAGE + "/revocation")
    Page revoke(@AuthenticationPrincipal Caller caller, Frame frame) {
        feeds.revoke(caller.actor().person());
        return Page.seeOther(PAGE, frame.words().say("calendar.revoked"));
    }

    private Page page(Frame frame, Caller caller, String address, String done) {
        var words = frame.words();
        var since =
                feeds.madeAt(caller.actor().person())
                        .map(at -> words.moment(at.atZone(Moment.ZONE)))
                        .orElse("");
        return new CalendarPage(
                frame.titled(words.say("calendar.title")),
                since,
                address,
                address.replaceFirst("^https?:", "webcal:"),
                done);
    }

    /// Under which address people reach us.
    private String site() {
        return site.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : site;
    }

    @GetMapping("/calendar/{secret}.ics")
    Object feed(@PathVariable String secret, HttpServletRequest request) {
        var words = frames.words(request);
        return feeds.person(secret)
                .<Object>map(
                        person ->
                                ResponseEntity.ok()
                                        .contentType(ICS)
                                        .cacheControl(
                                                CacheControl.maxAge(Duration.ofMinutes(15))
                                                        .cachePrivate())
                                        .body(
                                                Calendar.of(
                                                        words.say("calendar.name"),
                                                        deadlines.of(person, site(), words),
                                                        instants.instant())))
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }
}
