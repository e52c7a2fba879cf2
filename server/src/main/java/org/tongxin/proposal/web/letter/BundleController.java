package org.tongxin.proposal.web.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.paper.Format;
import org.tongxin.paper.PaperDesk;
import org.tongxin.people.Caller;
import org.tongxin.proposal.web.Filter;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;

/// All papers of a session, or of any other filter of the list, at once.
@Controller
class BundleController {

    /// Bundles made at a time on one node: they leave the processors to those who read and write.
    private static final int AT_ONCE = 1;

    private final Bundle bundle;
    private final PaperDesk papers;
    private final Problems problems;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    BundleController(Bundle bundle, PaperDesk papers, Problems problems) {
        this.bundle = bundle;
        this.papers = papers;
        this.problems = problems;
    }

    /// @param format `docx`, `pdf` or `ofd`
    @GetMapping("/proposals.zip")
    @Nullable Page fetch(
            @ModelAttribute Filter filter,
            @RequestParam(defaultValue = "pdf") String format,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!turns.tryAcquire()) {
            return problems.page(request, 429, "too-many-requests");
        }
        try {
            var name = ContentDisposition.attachment().filename("提案文书.zip", UTF_8).build();
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            var wanted = new Bundle.Wanted(filter, format(format), caller.actor(), frame.words());
            bundle.write(wanted, response.getOutputStream());
            return null;
        } finally {
            turns.release();
        }
    }

    private Format format(String ending) {
        return Format.ending(ending).filter(papers.formats()::contains).orElse(Format.DOCX);
    }
}
