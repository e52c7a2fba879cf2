package org.tongxin.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongxin.publication.PublicRows;
import org.tongxin.publication.Published;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Words;

/// What was published or changed last, for feed readers: Atom (RFC 4287) and RSS 2.0.
@Controller
class FeedController {

    private static final int SUMMARY_MAX = 300;

    private final PublicRows rows;
    private final Frames frames;
    private final Site site;

    FeedController(PublicRows rows, Frames frames, @Value("${tongxin.address:}") String address) {
        this.rows = rows;
        this.frames = frames;
        this.site = new Site(address);
    }

    @GetMapping("/public/feed.atom")
    Object atom(HttpServletRequest request) {
        var words = frames.words(request);
        var changed = rows.changed();
        var xml = new StringBuilder(Site.XML);
        xml.append(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                <id>%s/public</id>
                <title>%s</title>
                <updated>%s</updated>
                <link rel="self" href="%s/public/feed.atom"/>
                <link href="%s/public"/>
                <author><name>%s</name></author>
                """
                        .formatted(
                                words.lang(),
                                site.address(),
                                Site.escaped(words.say("public.title")),
                                second(last(changed).orElse(Instant.EPOCH)),
                                site.address(),
                                site.address(),
                                Site.escaped(words.say("shell.name"))));
        changed.forEach(one -> entry(one, words, xml));
        xml.append("</feed>\n");
        return Cached.answer(Cached.ATOM, xml.toString());
    }

    private void entry(Published one, Words words, StringBuilder xml) {
        xml.append(
                """
                <entry>
                <id>%s/public/%s</id>
                <title>%s</title>
                <published>%s</published>
                <updated>%s</updated>
                <link href="%s/public/%s"/>
                <category term="%s" label="%s"/>
                <summary>%s</summary>
                </entry>
                """
                        .formatted(
                                site.address(),
                                one.matter(),
                                Site.escaped(one.title()),
                                second(one.publishedAt()),
                                second(one.changedAt()),
                                site.address(),
                                one.matter(),
                                one.category().code(),
                                Site.escaped(PublicPages.said(one.category(), words)),
                                Site.escaped(summary(one))));
    }

    @GetMapping("/public/feed.rss")
    Object rss(HttpServletRequest request) {
        var words = frames.words(request);
        var changed = rows.changed();
        var xml = new StringBuilder(Site.XML);
        xml.append(
                """
                <rss version="2.0"><channel>
                <title>%s</title>
                <link>%s/public</link>
                <description>%s</description>
                <language>%s</language>
                """
                        .formatted(
                                Site.escaped(words.say("public.title")),
                                site.address(),
                                Site.escaped(words.say("public.lead")),
                                words.lang()));
        changed.forEach(one -> item(one, xml));
        xml.append("</channel></rss>\n");
        return Cached.answer(Cached.RSS, xml.toString());
    }

    private void item(Published one, StringBuilder xml) {
        xml.append(
                """
                <item>
                <title>%s</title>
                <link>%s/public/%s</link>
                <guid>%s/public/%s</guid>
                <pubDate>%s</pubDate>
                <description>%s</description>
                </item>
                """
                        .formatted(
                                Site.escaped(one.title()),
                                site.address(),
                                one.matter(),
                                site.address(),
                                one.matter(),
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        one.publishedAt().atOffset(ZoneOffset.UTC)),
                                Site.escaped(summary(one))));
    }

    private static Optional<Instant> last(List<Published> changed) {
        return changed.stream().findFirst().map(Published::changedAt);
    }

    private static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /// The beginning of its first text.
    private static String summary(Published one) {
        var text = one.passages().isEmpty() ? "" : one.passages().getFirst().text();
        var points = text.codePoints().limit(SUMMARY_MAX).toArray();
        var begun = new String(points, 0, points.length);
        return begun.length() < text.length() ? begun + "……" : begun;
    }
}
