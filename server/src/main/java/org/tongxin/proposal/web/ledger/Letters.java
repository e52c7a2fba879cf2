package org.tongxin.proposal.web.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.paper.PaperDesk;

/// The official papers (文书) of a proposal that the reader may have, with the files they come as.
@Component
public class Letters {

    private final PaperDesk papers;

    Letters(PaperDesk papers) {
        this.papers = papers;
    }

    /// @param files to be had of it, by what people call them
    public record Letter(String title, boolean draft, List<File> files) {}

    public record File(String label, String href) {}

    public List<Letter> of(Eye eye) {
        var formats = papers.formats();
        var address = "/proposals/%s/papers/".formatted(eye.matter().id());
        return papers.of(eye.seen(), eye.actor()).stream()
                .map(
                        paper ->
                                new Letter(
                                        paper.title(),
                                        paper.draft(),
                                        formats.stream()
                                                .map(
                                                        one ->
                                                                new File(
                                                                        eye.words()
                                                                                .say(
                                                                                        "letters."
                                                                                                + one
                                                                                                        .ending()),
                                                                        address
                                                                                + paper.code()
                                                                                + "."
                                                                                + one.ending()))
                                                .toList()))
                .toList();
    }
}
