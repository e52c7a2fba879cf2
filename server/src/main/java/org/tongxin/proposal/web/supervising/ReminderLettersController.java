package org.tongxin.proposal.web.supervising;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.paper.Format;
import org.tongxin.paper.Paper;
import org.tongxin.paper.PaperDesk;
import org.tongxin.people.Caller;

/// The reminder letters (催办函) of all that was chosen, in one file to be printed and sealed.
@Controller
class ReminderLettersController {

    private final Acts acts;
    private final PaperDesk papers;

    ReminderLettersController(Acts acts, PaperDesk papers) {
        this.acts = acts;
        this.papers = papers;
    }

    /// @param of what was chosen, at most fifty
    /// @param format `docx`, `pdf` or `ofd`
    @GetMapping(RunningFilter.PATH + "/letters.zip")
    void letters(
            @RequestParam(defaultValue = "") List<String> of,
            @RequestParam(defaultValue = "docx") String format,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response)
            throws IOException {
        var name = ContentDisposition.attachment().filename("催办函.zip", UTF_8).build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var as = Format.ending(format).filter(papers.formats()::contains).orElse(Format.DOCX);
        var zip = new ZipOutputStream(response.getOutputStream());
        for (var one : Reminders.chosen(of)) {
            var seen = acts.see(one.matter(), caller.actor());
            if (seen.isPresent()) {
                for (var paper : papers.of(seen.get(), caller.actor())) {
                    if (paper.code().equals(one.letter())) {
                        put(zip, "%s %s.%s".formatted(one.matter(), file(paper), as.ending()));
                        zip.write(papers.print(paper, as));
                        zip.closeEntry();
                    }
                }
            }
        }
        zip.finish();
    }

    private static String file(Paper paper) {
        return "%s %s".formatted(paper.code(), paper.fileName());
    }

    private static void put(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }
}
