package org.tongxin.notice.out;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.log.Histories;
import org.tongxin.notice.Notice;
import org.tongxin.notice.Notices;
import org.tongxin.notice.Wording;
import org.tongxin.notice.way.Letter;
import org.tongxin.notice.way.Sink;
import org.tongxin.shell.WordBook;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.DueView;
import org.tongxin.story.Sentences;
import org.tongxin.views.Rings;

/// Puts a message into words (成文) when it is sent: by what its receiver may see at that moment, and
/// nothing at all when he has read it or wants it no more. What is confidential leaves the house
/// without its title; a group is told number, stage and address, and no more.
@Component
class LetterWriting {

    private static final int DIGEST_MAX = 50;

    private final Choices choices;
    private final Notices notices;
    private final Wording wording;
    private final Histories histories;
    private final Acts acts;
    private final Words words;
    private final String site;

    LetterWriting(
            Choices choices,
            Notices notices,
            Wording wording,
            Histories histories,
            Acts acts,
            WordBook book,
            @Value("${tongxin.address:}") String site) {
        this.choices = choices;
        this.notices = notices;
        this.wording = wording;
        this.histories = histories;
        this.acts = acts;
        this.words = book.in(Locale.SIMPLIFIED_CHINESE);
        this.site = site.replaceFirst("/+$", "");
    }

    /// Empty when nobody wants it any more.
    Optional<Letter> letter(Message message) {
        var matter = message.matter();
        if (matter != null) {
            return group(message, matter);
        }
        var choice = choices.of(message.recipient());
        var mailed = message.channel().equals(Sink.MAIL);
        var to = mailed ? choice.mail() : choice.phone();
        var when = mailed ? choice.mailed() : choice.texted();
        if (to.isEmpty() || when == Choice.When.NONE) {
            return Optional.empty();
        }
        var notice = message.notice();
        return notice == null
                ? digest(message, to)
                : notices.find(message.recipient(), notice)
                        .filter(one -> !one.read())
                        .map(one -> wording.say(one, "", words))
                        .filter(said -> said.open() && !said.over())
                        .map(said -> mailed ? mail(message, to, said) : text(message, to, said));
    }

    private Optional<Letter> group(Message message, String matter) {
        return histories
                .find(matter)
                .flatMap(
                        standing ->
                                acts.chained(standing.kind())
                                        .map(
                                                kind ->
                                                        line(
                                                                Sentences.spoken(matter),
                                                                Rings.stage(
                                                                        kind,
                                                                        standing.state().stage(),
                                                                        words),
                                                                link(
                                                                        "/%ss/%s"
                                                                                .formatted(
                                                                                        kind.code(),
                                                                                        matter)))))
                .map(text -> new Letter(id(message), "", "", text));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }

    private Letter mail(Message message, String to, Wording.Said said) {
        var body =
                Stream.of(entry(said), words.say("notice.mail.foot", link("/account/notices")))
                        .collect(Collectors.joining("\n\n"));
        var subject = words.say("notice.mail.subject", said.number(), said.said());
        return new Letter(id(message), to, subject, body);
    }

    private Letter text(Message message, String to, Wording.Said said) {
        var due = said.due().stream().map(DueView::words).collect(Collectors.joining());
        var says = due.isEmpty() ? said.said() : said.said() + "，" + due;
        var text = words.say("notice.sms", said.number(), says, link(said.href()));
        return new Letter(id(message), to, "", text.strip());
    }

    private Optional<Letter> digest(Message message, String to) {
        var person = message.recipient();
        var unread = notices.of(person, Long.MAX_VALUE, true, DIGEST_MAX);
        var lines =
                unread.stream()
                        .map((Notice one) -> wording.say(one, "", words))
                        .filter(said -> said.open() && !said.over())
                        .map(this::entry)
                        .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var more = unread.size() == DIGEST_MAX ? words.say("notice.mail.more") : "";
        var body =
                Stream.concat(
                                lines.stream(),
                                Stream.of(
                                        more,
                                        words.say("notice.mail.foot", link("/account/notices"))))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        var subject = words.say("notice.mail.digest", lines.size());
        return Optional.of(new Letter(id(message), to, subject, body));
    }

    private String entry(Wording.Said said) {
        var head = said.number() + "  " + said.said();
        var due = said.due().stream().map(DueView::words).collect(Collectors.joining());
        return Stream.of(head, said.confidential() ? "" : said.title(), due, link(said.href()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// `""` as long as the operator has not said under which address people reach us.
    private String link(String path) {
        return site.isEmpty() || path.isEmpty() ? "" : site + path;
    }

    private static String id(Message message) {
        return "tongxin-" + message.id();
    }
}
