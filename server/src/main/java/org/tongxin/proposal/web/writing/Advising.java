package org.tongxin.proposal.web.writing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.likeness.Alike;
import org.tongxin.likeness.Found;
import org.tongxin.matter.Actor;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.alike.AlikeViews;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;

/// Reads what somebody is writing and says what may help. Nothing of it is kept.
@Component
public class Advising {

    private static final int SHOWN = 3;
    private static final int COPIED_MAX = 5;
    private static final int PASSAGE = 60;

    /// Four of five published proposals are between these (p10 and p90 of 757).
    private static final int USUAL_FROM = 850;

    private static final int USUAL_TO = 2500;

    private final Alike alike;
    private final AlikeViews views;

    Advising(Alike alike, AlikeViews views) {
        this.alike = alike;
        this.views = views;
    }

    /// @param written fields as a form sends them, points in a row
    public Advice of(Map<String, List<String>> written, Actor actor, Words words) {
        var text = Text.of(written);
        if (text.isBlank()) {
            return Advice.NONE;
        }
        var asked = new Alike.Question(text.title(), text.body(), "", SHOWN);
        var found = alike.to(ProposalKind.CODE, asked, actor);
        return new Advice(
                lengths(text, words),
                Checks.of(text).stream().map(hint -> words.say(hint.key(), hint.point())).toList(),
                share(found, words),
                found.copied().stream().limit(COPIED_MAX).map(Advising::copied).toList(),
                views.of(found, words));
    }

    private static List<String> lengths(Text text, Words words) {
        return List.of(
                words.say(
                        "writing.lengths",
                        Text.length(text.title()),
                        Text.length(text.situation()),
                        Text.length(text.analysis()),
                        text.points().size()),
                words.say(
                        "writing.length",
                        words.number(Text.length(text.body())),
                        words.number(USUAL_FROM),
                        words.number(USUAL_TO)));
    }

    private static String share(Found found, Words words) {
        var percent = AlikeViews.percent(found.share());
        return percent == 0 ? "" : words.say("writing.copied", percent);
    }

    private static Advice.Copied copied(Found.Copied one) {
        var text = one.text().strip();
        var cut = text.length() <= PASSAGE ? text : text.substring(0, PASSAGE) + "…";
        return new Advice.Copied(cut, "/proposals/" + one.matter(), Sentences.spoken(one.matter()));
    }
}
