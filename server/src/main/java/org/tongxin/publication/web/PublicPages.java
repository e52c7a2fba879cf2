package org.tongxin.publication.web;

import static java.util.stream.Collectors.joining;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.publication.Published;
import org.tongxin.publication.Published.Passage;
import org.tongxin.publication.Published.Reply;
import org.tongxin.publication.Published.Word;
import org.tongxin.publication.web.PublicPage.Answer;
import org.tongxin.publication.web.PublicPage.Point;
import org.tongxin.publication.web.PublicPage.Promise;
import org.tongxin.publication.web.PublicPage.Text;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Tone;
import org.tongxin.views.UnitNames;

/// Puts the public page of a proposal together.
@Component
class PublicPages {

    private static final String POINT = "point-";
    private static final String ANSWER = "answer-";

    private final UnitNames units;
    private final InstantSource instants;

    PublicPages(UnitNames units, InstantSource instants) {
        this.units = units;
        this.instants = instants;
    }

    PublicPage page(Published one, Frame frame) {
        var words = frame.words();
        return new PublicPage(
                frame.titled(one.title()),
                numbers(one, words),
                one.title(),
                lead(one, words),
                new Badge(said(one.stage(), words), tone(one)),
                texts(one, words),
                points(one, words),
                apart(one, words),
                days(one, words),
                one.text().contains("█"),
                "/receipts/" + one.matter(),
                "/open/proposals/" + one.matter() + ".json");
    }

    static String said(Word word, Words words) {
        return words.chinese() ? word.zh() : word.en();
    }

    static Tone tone(Published one) {
        return switch (one.stage().code()) {
            case "closed", "archived", "tracking" -> Tone.DONE;
            default -> Tone.ACTIVE;
        };
    }

    static String numbers(Published one, Words words) {
        var spoken = words.say("public.number", one.matter().replaceFirst("^p-", ""));
        return one.docket().isEmpty()
                ? spoken
                : spoken + " · " + words.say("public.docket", one.docket());
    }

    static String lead(Published one, Words words) {
        var season = words.say("season", one.year(), words.say("season." + one.season()));
        return String.join(
                " · ",
                season,
                said(one.category(), words),
                said(one.proposer(), words),
                words.say("public.raised", words.day(one.raisedOn())));
    }

    private static String days(Published one, Words words) {
        var published = words.day(one.publishedAt().atZone(Moment.ZONE).toLocalDate());
        var changed = words.day(one.changedAt().atZone(Moment.ZONE).toLocalDate());
        return published.equals(changed)
                ? words.say("public.published", published)
                : words.say("public.published.changed", published, changed);
    }

    private static List<Text> texts(Published one, Words words) {
        return one.passages().stream()
                .filter(passage -> !passage.part().startsWith(POINT))
                .map(
                        passage ->
                                new Text(
                                        words.say("public.part." + passage.part()),
                                        Piece.of(passage.text())))
                .toList();
    }

    /// Points, and answers to points that are published in summary only.
    private List<Point> points(Published one, Words words) {
        var texts = new TreeMap<Integer, String>();
        numbered(one.passages(), POINT).forEach(texts::put);
        one.replies()
                .forEach(
                        reply -> {
                            numbered(reply.passages(), ANSWER)
                                    .keySet()
                                    .forEach(no -> texts.putIfAbsent(no, ""));
                        });
        var points = new ArrayList<Point>();
        texts.forEach(
                (no, text) ->
                        points.add(
                                new Point(
                                        no,
                                        text.isEmpty() ? List.of() : Piece.of(text),
                                        answers(one, no, words))));
        return points;
    }

    private static Map<Integer, String> numbered(List<Passage> passages, String prefix) {
        var found = new TreeMap<Integer, String>();
        passages.stream()
                .filter(one -> one.part().startsWith(prefix))
                .forEach(
                        one ->
                                found.put(
                                        Integer.parseInt(one.part().substring(prefix.length())),
                                        one.text()));
        return found;
    }

    private List<Answer> answers(Published one, int point, Words words) {
        var answers = new ArrayList<Answer>();
        for (var reply : one.replies()) {
            var text = numbered(reply.passages(), ANSWER).get(point);
            if (text != null) {
                answers.add(
                        new Answer(
                                units.name(reply.unit(), words),
                                List.of(),
                                Piece.of(text),
                                promises(reply, point, words)));
            }
        }
        return answers;
    }

    private static List<Badge> outcome(Reply reply, Words words) {
        return reply.outcome().code().isEmpty()
                ? List.of()
                : List.of(new Badge(said(reply.outcome(), words), Tone.PLAIN));
    }

    /// Who answers, and what stands at no point: a summary with all that was promised, or that
    /// nothing is published of the reply.
    private List<Answer> apart(Published one, Words words) {
        return one.replies().stream().map(reply -> apart(reply, words)).toList();
    }

    private Answer apart(Reply reply, Words words) {
        var unit = units.name(reply.unit(), words);
        if (!reply.isPublished()) {
            var unanswered = Piece.of(words.say("public.unanswered"));
            return new Answer(unit, List.of(), unanswered, List.of());
        }
        var byPoint = !numbered(reply.passages(), ANSWER).isEmpty();
        var text = reply.passages().stream().map(Passage::text).collect(joining("\n"));
        return new Answer(
                unit,
                outcome(reply, words),
                byPoint ? List.of() : Piece.of(text),
                byPoint ? List.of() : promises(reply, 0, words));
    }

    /// @param point 0 for all
    private List<Promise> promises(Reply reply, int point, Words words) {
        var today = Moment.today(instants);
        return reply.promises().stream()
                .filter(one -> point == 0 || one.point() == point)
                .map(one -> promise(one, today, words))
                .toList();
    }

    private static Promise promise(Published.Promise one, LocalDate today, Words words) {
        var isLate = one.standing().equals("open") && one.due().isBefore(today);
        var standing = isLate ? "late" : one.standing();
        var due = words.say("public.due", words.day(one.due()));
        var first = words.say("public.due.first", words.day(one.firstDue()));
        return new Promise(
                Piece.of(one.text()),
                new Badge(words.say("public.standing." + standing), tone(standing)),
                one.due().equals(one.firstDue()) ? due : due + first);
    }

    private static Tone tone(String standing) {
        return switch (standing) {
            case "kept" -> Tone.DONE;
            case "slipped" -> Tone.SOON;
            case "impossible", "late" -> Tone.LATE;
            default -> Tone.WAITING;
        };
    }
}
