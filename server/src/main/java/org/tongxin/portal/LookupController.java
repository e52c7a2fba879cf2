package org.tongxin.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.log.Receipts;
import org.tongxin.log.Receipts.Outcome;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.shell.Words;
import org.tongxin.story.ReceiptNumber;
import org.tongxin.story.Sentences;

/// Looking a matter up by the number on its receipt (凭编号查询), without signing in.
///
/// Numbers follow one another, so anybody can try them all: what a stranger is told is what the
/// public figures say anyway.
@Controller
class LookupController {

    private final Lookup lookup;
    private final Receipts receipts;
    private final Problems problems;

    LookupController(Lookup lookup, Receipts receipts, Problems problems) {
        this.lookup = lookup;
        this.receipts = receipts;
        this.problems = problems;
    }

    @GetMapping("/receipts")
    Page look(
            @RequestParam(defaultValue = "") String number,
            @AuthenticationPrincipal @Nullable Caller caller,
            Frame frame) {
        var words = frame.words();
        if (number.isBlank()) {
            return page(frame, 200, "", "", List.of());
        }
        var read = ReceiptNumber.read(number);
        if (read.isEmpty()) {
            var shown = number.length() > 64 ? number.substring(0, 64) : number;
            return page(frame, 422, shown, words.say("receipt.unreadable"), List.of());
        }
        var meant = lookup.meant(read.get());
        return meant.size() > 1
                ? choosing(meant, read.get(), frame)
                : found(
                        meant.stream().findFirst().orElse(read.get().receipt()),
                        number,
                        null,
                        caller,
                        frame);
    }

    /// Two numbers of one form: which is meant is asked back.
    private static Page choosing(List<String> meant, ReceiptNumber number, Frame frame) {
        var words = frame.words();
        var choices =
                meant.stream()
                        .map(
                                id ->
                                        new ReceiptPage.Choice(
                                                label(id, number, words), "/receipts/" + id))
                        .toList();
        return new ReceiptPage(
                frame.titled(words.say("receipt.title")),
                200,
                number.number(),
                "",
                List.of(),
                choices);
    }

    private static String label(String id, ReceiptNumber number, Words words) {
        return id.equals(number.receipt())
                ? words.say("receipt.choice.receipt", Sentences.spoken(id))
                : words.say("receipt.choice.docket", number.number(), Sentences.spoken(id));
    }

    @GetMapping("/receipts/{id}")
    Page show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long index,
            @AuthenticationPrincipal @Nullable Caller caller,
            Frame frame) {
        return found(id, Sentences.spoken(id), index, caller, frame);
    }

    /// The proof file of a fact, for those who may see it.
    @GetMapping("/receipts/{id}/proof")
    Object proof(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long index,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        if (!lookup.mayProve(id, caller, index)) {
            return problems.page(request, 404, "not-found");
        }
        return switch (receipts.of(id, Optional.ofNullable(index))) {
            case Outcome.Issued(var receipt) -> file(id, receipt.text());
            case Outcome.NotThere() -> problems.page(request, 404, "not-found");
            case Outcome.NotYet() -> problems.page(request, 503, "receipt-pending");
        };
    }

    private static ResponseEntity<byte[]> file(String id, String text) {
        var name = ContentDisposition.attachment().filename(id + ".tlog-proof").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(text.getBytes(UTF_8));
    }

    private Page found(
            String id, String typed, @Nullable Long index, @Nullable Caller caller, Frame frame) {
        var found = lookup.find(id, Optional.ofNullable(caller), index, frame.words());
        return found.map(one -> page(frame, 200, one.number(), "", List.of(one)))
                .orElseGet(
                        () ->
                                page(
                                        frame,
                                        404,
                                        typed.length() > 64 ? "" : typed,
                                        frame.words().say("receipt.not-found"),
                                        List.of()));
    }

    private static Page page(
            Frame frame, int status, String typed, String error, List<ReceiptPage.Found> found) {
        var title = frame.titled(frame.words().say("receipt.title"));
        return new ReceiptPage(title, status, typed, error, found, List.of());
    }
}
