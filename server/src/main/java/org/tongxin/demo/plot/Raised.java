package org.tongxin.demo.plot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.demo.plot.Sheet.Deed;
import org.tongxin.matter.Actor;

/// How a matter of the demo is raised: by whom, who is asked to sign with him, what hangs on it.
final class Raised {

    private static final int ENTERED = 10;
    private static final int CONFIRMED = 3;
    private static final int ASKING = 16;

    private final Part part;
    private final Actor proposer;
    private final int no;
    private final Sheet sheet;

    Raised(Part part, Actor proposer) {
        this.part = part;
        this.proposer = proposer;
        this.no = part.no();
        this.sheet = part.sheet();
    }

    /// Some were handed in the evening before, and those who are asked to sign have the day of the
    /// demo to answer.
    static boolean isAsking(int no) {
        return no % ASKING == 9 && Fate.of(no) != Fate.MERGED && Joined.into(no).isEmpty();
    }

    /// One in three is signed by others too; not all who are asked do.
    List<Actor> write() {
        var raters = new ArrayList<Actor>();
        var others = coSigners();
        var form = withPapers();
        if (!others.isEmpty()) {
            form.put("co-signers", others.stream().map(Actor::person).toList());
        }
        if (isEntered()) {
            form.put("person", proposer.person());
            form.put("note", Phrases.ENTERED.get(no % Phrases.ENTERED.size()));
            sheet.add(
                    0,
                    deed(part.troupe().inRoles("proposal-office").getFirst(), "enter-for"),
                    form);
        } else {
            sheet.add(0, deed(proposer, "submit"), form);
        }
        if (isEntered() && no % CONFIRMED == 0) {
            sheet.add(Duration.ofMinutes(20), deed(proposer, "confirm-entry"), _ -> Map.of());
        }
        raters.add(proposer);
        for (var i = 0; i < (isAsking(no) ? 1 : others.size()); i++) {
            var last = i == others.size() - 1;
            if (last && no % 4 == 0) {
                var declines = deed(others.get(i), "decline-co-signing");
                sheet.add(Duration.ofMinutes(20), declines, _ -> Map.of());
            } else {
                raters.add(others.get(i));
                var opinion = Phrases.OPINIONS.get((no + i) % Phrases.OPINIONS.size());
                sheet.add(
                        Duration.ofMinutes(20),
                        deed(others.get(i), "co-sign"),
                        _ -> Map.of("opinion", opinion));
            }
        }
        return raters;
    }

    /// One in ten of the members hands in on paper, and the office enters it.
    private boolean isEntered() {
        return no % ENTERED == 3 && proposer.role().equals("member") && !isAsking(no);
    }

    private List<Actor> coSigners() {
        if ((no % 3 != 1 && !isAsking(no)) || !proposer.role().equals("member")) {
            return List.of();
        }
        var members =
                part.troupe().inRoles("member").stream()
                        .filter(one -> !one.equals(proposer))
                        .toList();
        var first = part.random().nextInt(members.size() - 3);
        return members.subList(first, first + (isAsking(no) ? 3 : 1 + no % 3));
    }

    private Map<String, Object> withPapers() {
        var form = form();
        Paper.raise(no, part.topic().title(), form);
        return form;
    }

    Map<String, Object> form() {
        var raw = new HashMap<String, Object>();
        raw.put("title", part.topic().title());
        raw.put("category", part.topic().category());
        raw.put("situation", part.topic().situation());
        raw.put("analysis", part.topic().analysis());
        for (var point : part.topic().points()) {
            raw.put("point-" + (part.topic().points().indexOf(point) + 1), point.text());
        }
        raw.putAll(part.topic().beside(no, proposer));
        return raw;
    }

    private static Deed deed(Actor actor, String action) {
        return new Deed(actor, action, 0);
    }
}
