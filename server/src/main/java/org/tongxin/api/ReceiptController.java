package org.tongxin.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.log.Receipts;
import org.tongxin.matter.log.Histories;
import org.tongxin.people.Caller;

/// Receipts of the facts of a matter, for whoever may see its journal.
@RestController
class ReceiptController {

    private static final String RETRY_SECONDS = "2";

    private final Acts acts;
    private final Answers answers;
    private final Receipts receipts;
    private final Histories histories;

    ReceiptController(Acts acts, Answers answers, Receipts receipts, Histories histories) {
        this.acts = acts;
        this.answers = answers;
        this.receipts = receipts;
        this.histories = histories;
    }

    @GetMapping("/api/v1/matters/{id}/receipt")
    ResponseEntity<?> receipt(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long index,
            HttpServletRequest request) {
        var seen = acts.see(id, caller.actor());
        if (seen.isEmpty() || (index != null && !isTold(seen.get(), index, caller))) {
            return answers.notThere(request);
        }
        return switch (receipts.of(id, Optional.ofNullable(index))) {
            case Receipts.Outcome.Issued(var receipt) -> file(id, receipt.text());
            case Receipts.Outcome.NotThere() -> answers.notThere(request);
            case Receipts.Outcome.NotYet() -> {
                var problem = answers.problem(request, 503, "receipt-pending");
                yield ResponseEntity.status(503)
                        .headers(problem.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                        .body(problem.getBody());
            }
        };
    }

    /// A fact that is not told to this reader has no receipt for him either.
    private boolean isTold(Acts.Seen seen, long index, Caller caller) {
        return histories
                .entry(seen.state().matter().id(), index)
                .filter(one -> Discretion.tells(seen, one.recorded(), caller.actor()))
                .isPresent();
    }

    private static ResponseEntity<byte[]> file(String id, String text) {
        var name = ContentDisposition.attachment().filename(id + ".tlog-proof").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(text.getBytes(UTF_8));
    }
}
