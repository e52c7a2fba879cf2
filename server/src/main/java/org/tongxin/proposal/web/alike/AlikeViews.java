package org.tongxin.proposal.web.alike;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.likeness.Found;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.alike.AlikeView.Promise;
import org.tongxin.proposal.web.alike.AlikeView.Reply;
import org.tongxin.proposal.web.ledger.Promises;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Tone;
import org.tongxin.story.Sentences;
import org.tongxin.views.Rings;
import org.tongxin.views.UnitNames;

/// Puts what was found into words.
@Component
public class AlikeViews {

    private static final int EXCERPT = 140;

    /// A phrase of two characters shared by chance does not make a passage.
    private static final double COPIED = 0.05;

    private final ProposalKind kind;
    private final UnitNames units;

    AlikeViews(ProposalKind kind, UnitNames units) {
        this.kind = kind;
        this.units = units;
    }

    /// The most alike first.
    public List<AlikeView> of(Found found, Words words) {
        return found.items().stream().map(one -> view(one, words)).toList();
    }

    private AlikeView view(Found.One one, Words words) {
        var state = one.seen().state();
        var stage = Rings.stage(one.seen().kind(), state.stage(), words);
        var title = one.title().isEmpty() ? words.say("proposal.erased") : one.title();
        return new AlikeView(
                "/proposals/" + one.id(),
                Sentences.spoken(one.id()),
                Marked.of(title, one.reasons()),
                new Badge(stage, state.matter().closed() ? Tone.DONE : Tone.ACTIVE),
                about(one, words),
                one.reasons(),
                one.replies().stream().map(reply -> reply(reply, one.reasons(), words)).toList());
    }

    private static List<String> about(Found.One one, Words words) {
        var about = new ArrayList<String>();
        var raised = one.seen().state().matter().raised().orElseThrow();
        about.add(words.say("proposal.raised", words.day(raised.raisedOn())));
        about.add(words.say("alike.likeness", percent(one.likeness())));
        if (one.share() >= COPIED) {
            about.add(words.say("alike.copied", percent(one.share())));
        }
        return about;
    }

    /// A share in hundredths.
    public static long percent(double share) {
        return Math.round(share * 100);
    }

    private Reply reply(Found.Reply reply, List<String> phrases, Words words) {
        var text = excerpt(String.join("\n", reply.text()), words);
        return new Reply(
                units.name(reply.unit(), words),
                new Badge(outcome(reply, words), Tone.DONE),
                Marked.of(text, phrases),
                reply.promises().stream().map(promise -> promise(promise, words)).toList());
    }

    private String outcome(Found.Reply reply, Words words) {
        return kind.options("outcome").stream()
                .filter(option -> option.code().equals(reply.outcome()))
                .map(option -> words.chinese() ? option.zh() : option.en())
                .findFirst()
                .orElseGet(() -> words.say("outcome." + reply.outcome()));
    }

    private static String excerpt(String text, Words words) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return text.substring(0, end) + words.say("alike.cut");
    }

    private static Promise promise(Found.Promise promise, Words words) {
        var standing = Standing.valueOf(promise.standing());
        return new Promise(
                promise.text(),
                words.day(promise.due()),
                new Badge(words.say("ledger.standing." + standing), Promises.tone(standing)));
    }
}
