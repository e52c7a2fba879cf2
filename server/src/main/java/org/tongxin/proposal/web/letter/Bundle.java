package org.tongxin.proposal.web.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.rows.MatterLists.Row;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.paper.Format;
import org.tongxin.paper.Paper;
import org.tongxin.paper.PaperDesk;
import org.tongxin.paper.Table;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.Filter;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;
import org.tongxin.views.Rings;
import org.tongxin.views.UnitNames;

/// The papers of all proposals that a filter shows (打包下载), as a ZIP with an index (目录.xlsx): a
/// folder a proposal, in it what the reader may have that has gone out. Written as it is made: one
/// proposal and the index are held at a time.
@Component
class Bundle {

    /// Proposals; a session of a province has some 1,200.
    static final int MOST = 2_000;

    /// Characters of a title in the name of a folder.
    private static final int TITLE_MAX = 40;

    private final Acts acts;
    private final PaperDesk papers;
    private final UnitNames units;
    private final ProposalKind kind;
    private final InstantSource instants;

    Bundle(
            Acts acts,
            PaperDesk papers,
            UnitNames units,
            ProposalKind kind,
            InstantSource instants) {
        this.acts = acts;
        this.papers = papers;
        this.units = units;
        this.kind = kind;
        this.instants = instants;
    }

    /// @param format in which papers are wanted; .docx where it cannot be had
    record Wanted(Filter filter, Format format, Actor reader, Words words) {}

    void write(Wanted wanted, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var index = new ByteArrayOutputStream();
        try (var table = Table.workbook(index)) {
            table.line(heads(wanted.words()));
            Long from = Long.MAX_VALUE;
            for (var written = 0; from != null && written < MOST; ) {
                var page = page(wanted, from);
                for (var row : page.items()) {
                    table.line(put(wanted, row, zip));
                }
                written += page.items().size();
                from = page.next();
            }
            if (from != null) {
                table.line(List.of(wanted.words().say("letters.more", MOST)));
            }
        }
        put("目录.xlsx", index.toByteArray(), zip);
        zip.finish();
    }

    private static List<String> heads(Words words) {
        return List.of(
                words.say("proposal.list.number"),
                words.say("proposal.list.title"),
                words.say("proposal.list.stage"),
                words.say("letters.docket"),
                words.say("letters.files"));
    }

    private MatterLists.Listed page(Wanted wanted, long from) {
        var filter = wanted.filter();
        var code = units.code(filter.unit()).orElse("");
        var window = Window.before(from, MatterLists.LIMIT_MAX);
        return acts.list(filter.listing(code, window, instants.instant()), wanted.reader())
                .orElseThrow();
    }

    /// Puts the papers of one proposal in, and says what the index says of it.
    private List<String> put(Wanted wanted, Row row, ZipOutputStream zip) throws IOException {
        var seen = acts.see(row.id(), wanted.reader());
        var number =
                seen.filter(one -> one.state() instanceof Proposal)
                        .flatMap(one -> ((Proposal) one.state()).docketed())
                        .map(filed -> "%d-%04d".formatted(filed.year(), filed.serial()));
        var cells = new ArrayList<String>();
        cells.add(Sentences.spoken(row.id()));
        cells.add(row.title() == null ? "" : row.title());
        cells.add(Rings.stage(kind, row.stage(), wanted.words()));
        cells.add(number.orElse(""));
        if (seen.isPresent()) {
            for (var paper : papers.of(seen.get(), wanted.reader())) {
                if (isKept(paper)) {
                    var name = folder(row, number) + "/" + file(paper, wanted.format());
                    put(name, papers.print(paper, wanted.format()), zip);
                    cells.add(name);
                }
            }
        }
        return cells;
    }

    /// What is filed: nothing in the making, and no reminders.
    private static boolean isKept(Paper paper) {
        return !paper.draft() && !paper.code().startsWith("reminder");
    }

    private static String folder(Row row, Optional<String> number) {
        var title = Paper.plain(row.title() == null ? "" : row.title());
        var most = Math.min(TITLE_MAX, title.codePointCount(0, title.length()));
        return number.orElse(row.id())
                + " "
                + title.substring(0, title.offsetByCodePoints(0, most)).strip();
    }

    /// By its code too: two papers may have one title.
    private static String file(Paper paper, Format format) {
        return "%s %s.%s".formatted(paper.code(), paper.fileName(), format.ending());
    }

    private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
