package org.tongxin.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongxin.publication.PublicRows;
import org.tongxin.publication.PublicRows.Mapped;
import org.tongxin.shell.Problems;

/// The map of the site (sitemaps.org) and what robots are told. A file holds what was published
/// within so many facts of the journal, so that it never grows past what a file may hold and no
/// address ever moves to another.
@Controller
class MapController {

    private static final String XMLNS = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final PublicRows rows;
    private final Site site;
    private final Problems problems;

    MapController(
            PublicRows rows, @Value("${tongxin.address:}") String address, Problems problems) {
        this.rows = rows;
        this.site = new Site(address);
        this.problems = problems;
    }

    @GetMapping("/robots.txt")
    Object robots() {
        var text =
                """
                User-agent: *
                Allow: /$
                Allow: /public
                Allow: /open
                Disallow: /

                Sitemap: %s/sitemap.xml
                """
                        .formatted(site.address());
        return Cached.answer(Cached.TEXT, text);
    }

    @GetMapping("/sitemap.xml")
    Object index() {
        var xml = new StringBuilder(Site.XML).append("<sitemapindex ").append(XMLNS).append(">\n");
        for (var no : rows.maps()) {
            xml.append(
                    "<sitemap><loc>%s/sitemap/%d.xml</loc></sitemap>\n"
                            .formatted(site.address(), no));
        }
        xml.append("</sitemapindex>\n");
        return Cached.answer(Cached.XML, xml.toString());
    }

    @GetMapping("/sitemap/{no}.xml")
    Object file(@PathVariable String no, HttpServletRequest request) {
        var mapped = no.matches("\\d{1,9}") ? rows.map(Long.parseLong(no)) : List.<Mapped>of();
        if (mapped.isEmpty()) {
            return problems.page(request, 404, "not-found");
        }
        var xml = new StringBuilder(Site.XML).append("<urlset ").append(XMLNS).append(">\n");
        for (var one : mapped) {
            xml.append(
                    "<url><loc>%s/public/%s</loc><lastmod>%s</lastmod></url>\n"
                            .formatted(site.address(), one.matter(), second(one.changedAt())));
        }
        xml.append("</urlset>\n");
        return Cached.answer(Cached.XML, xml.toString());
    }

    private static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }
}
