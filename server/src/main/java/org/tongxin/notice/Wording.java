package org.tongxin.notice;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.chain.ChainedKind;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.seal.Texts;
import org.tongxin.people.Caller;
import org.tongxin.people.People;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.DueView;
import org.tongxin.story.Sentences;
import org.tongxin.views.Dues;
import org.tongxin.views.Rings;

/// What a notice says (通知的话), by what its reader may see at that moment.
@Component
public class Wording {

    private final Acts acts;
    private final People people;
    private final Histories histories;
    private final Texts texts;
    private final Sentences sentences;
    private final Dues dues;
    private final InstantSource instants;

    Wording(
            Acts acts,
            People people,
            Histories histories,
            Texts texts,
            Sentences sentences,
            Dues dues,
            InstantSource instants) {
        this.acts = acts;
        this.people = people;
        this.histories = histories;
        this.texts = texts;
        this.sentences = sentences;
        this.dues = dues;
        this.instants = instants;
    }

    /// A notice in words.
    ///
    /// @param said what happened or is waited for, in a sentence
    /// @param title `""` when it cannot be seen any more
    /// @param stage where the matter stands now, or `""`
    /// @param href where to go, or `""` when it cannot be seen any more
    /// @param post the post it concerns him in, where that is not the one he acts in, or `""`
    /// @param confidential whether the title must not leave the house
    /// @param over whether what was waited for waits no more
    public record Said(
            Notice notice,
            String said,
            String number,
            String title,
            String stage,
            String href,
            String post,
            boolean confidential,
            boolean over,
            List<DueView> due) {

        /// Whether its reader may still see what it is about.
        public boolean open() {
            return !href.isEmpty();
        }
    }

    /// @param now the post the reader acts in, or `""` when he is not here
    public Said say(Notice notice, String now, Words words) {
        var today = Moment.today(instants);
        var caller = caller(notice, today);
        var actor = caller.map(Caller::actor).orElse(new Actor(notice.person(), "", "", "member"));
        var seen =
                notice.post().isEmpty() || caller.isPresent()
                        ? acts.see(notice.matter(), actor)
                        : Optional.<Acts.Seen>empty();
        var post =
                notice.post().isEmpty() || notice.post().equals(now)
                        ? ""
                        : caller.map(Caller::post).orElse("");
        return seen.map(one -> open(notice, one, actor, words))
                .map(said -> at(said, post))
                .orElseGet(() -> closed(notice, words));
    }

    private Optional<Caller> caller(Notice notice, LocalDate today) {
        return notice.post().isEmpty()
                ? Optional.empty()
                : people.caller(notice.person(), notice.post(), today);
    }

    private static Said at(Said said, String post) {
        return new Said(
                said.notice(),
                said.said(),
                said.number(),
                said.title(),
                said.stage(),
                said.href(),
                post,
                said.confidential(),
                said.over(),
                said.due());
    }

    private static Said closed(Notice notice, Words words) {
        return new Said(
                notice,
                words.say("notice.gone"),
                Sentences.spoken(notice.matter()),
                "",
                "",
                "",
                "",
                false,
                true,
                List.of());
    }

    private Said open(Notice notice, Acts.Seen seen, Actor actor, Words words) {
        var state = seen.state();
        var title = state.matter().title();
        var due = notice.due();
        var over = notice.why() != Why.NEWS && !Delivery.waits(state, notice);
        return new Said(
                notice,
                over
                        ? words.say("notice.over", act(seen.kind(), notice.action(), words))
                        : sentence(notice, seen, actor, words),
                Sentences.spoken(notice.matter()),
                title == null
                        ? ""
                        : texts.open(List.of(title))
                                .getOrDefault(title, words.say("proposal.erased")),
                Rings.stage(seen.kind(), state.stage(), words),
                "/%ss/%s".formatted(seen.kind().code(), notice.matter()),
                "",
                state.confined(),
                over,
                due == null || over || notice.why() == Why.NEWS
                        ? List.of()
                        : List.of(dues.say(words, due, Moment.today(instants))));
    }

    private String sentence(Notice notice, Acts.Seen seen, Actor actor, Words words) {
        var act = act(seen.kind(), notice.action(), words);
        return switch (notice.why()) {
            case TODO -> words.say("notice.todo", act);
            case SOON -> words.say("notice.soon", act);
            case LATE -> words.say("notice.late", act);
            case NEWS -> news(notice, seen, actor, words);
        };
    }

    private String news(Notice notice, Acts.Seen seen, Actor actor, Words words) {
        var index = notice.index() == null ? -1 : notice.index();
        return histories
                .entry(notice.matter(), index)
                .map(Histories.Entry::recorded)
                .filter(fact -> Discretion.tells(seen, fact, actor))
                .map(fact -> sentences.telling(List.of(fact), words, seen.state()).say(fact))
                .orElseGet(() -> words.say("notice.news"));
    }

    private static String act(ChainedKind<?> kind, String action, Words words) {
        return kind.chain()
                .action(action)
                .map(one -> words.chinese() ? one.zh() : one.en())
                .orElse(action);
    }
}
