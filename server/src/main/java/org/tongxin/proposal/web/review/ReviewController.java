package org.tongxin.proposal.web.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.MatterLists.Listed;
import org.tongxin.matter.rows.MatterLists.Row;
import org.tongxin.people.Caller;
import org.tongxin.proposal.web.review.ReviewPage.Sheet;
import org.tongxin.proposal.web.review.ReviewPage.Waiting;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.story.Sentences;
import org.tongxin.views.Dues;

/// The desk of those who examine (审查台).
@Controller
class ReviewController {

    private static final int SHOWN = 20;

    private final Acts acts;
    private final BatchBar bar;
    private final Sheets sheets;
    private final Dues dues;
    private final InstantSource instants;

    ReviewController(Acts acts, BatchBar bar, Sheets sheets, Dues dues, InstantSource instants) {
        this.acts = acts;
        this.bar = bar;
        this.sheets = sheets;
        this.dues = dues;
        this.instants = instants;
    }

    /// @param from ordinal behind which the queue begins
    /// @param at id of the one that is read; the first when it does not wait any more
    @GetMapping(Batch.PATH)
    Page review(
            @ModelAttribute Batch batch,
            @RequestParam(defaultValue = "-1") long from,
            @RequestParam(defaultValue = "") String at,
            @AuthenticationPrincipal Caller caller,
            Frame frame) {
        var words = frame.words();
        var listed = acts.list(batch.listing(from, SHOWN), caller.actor()).orElseThrow();
        var rows = listed.items().reversed();
        var here = rows.stream().filter(row -> row.id().equals(at)).findFirst();
        var read = here.or(() -> rows.stream().findFirst());
        var behind = from < 0 ? "" : "from=" + from + "&";
        return new ReviewPage(
                frame.titled(words.say("review.title")),
                bar.of(batch, words),
                count(listed, words),
                rows.stream()
                        .map(
                                row ->
                                        waiting(
                                                row,
                                                batch.address(behind + "at=" + row.id()),
                                                read.filter(row::equals).isPresent(),
                                                words))
                        .toList(),
                listed.previous() == null ? "" : batch.address("from=" + listed.previous()),
                sheet(read, caller, words),
                rows.isEmpty() ? List.of(empty(batch, words)) : List.of());
    }

    private static String count(Listed listed, Words words) {
        return listed.atLeast()
                ? words.say("proposal.count.more", words.number(listed.count()))
                : words.say("proposal.count", listed.count());
    }

    private List<Sheet> sheet(Optional<Row> read, Caller caller, Words words) {
        return read.flatMap(row -> acts.see(row.id(), caller.actor())).stream()
                .map(seen -> sheets.of(seen, words))
                .toList();
    }

    private Waiting waiting(Row row, String href, boolean here, Words words) {
        var due = row.dueAt();
        var today = Moment.today(instants);
        return new Waiting(
                row.id(),
                href,
                row.title() == null ? words.say("proposal.erased") : row.title(),
                Sentences.spoken(row.id()),
                due == null ? List.of() : List.of(dues.say(words, due, today)),
                here);
    }

    private static EmptyState empty(Batch batch, Words words) {
        return batch.isNarrowed()
                ? new EmptyState(
                        words.say("proposal.none.found"),
                        words.say("review.none.narrowed"),
                        new Batch(batch.stage(), "", "", "", "").address(""),
                        words.say("kit.filter.clear"))
                : new EmptyState(words.say("review.none"), words.say("review.none.next"), "", "");
    }
}
