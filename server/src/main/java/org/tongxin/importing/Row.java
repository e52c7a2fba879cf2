package org.tongxin.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongxin.hanyu.ProposalBody;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.Imports;
import org.tongxin.proposal.ToldReading;

/// One row of a file, read: an old proposal, or why it is none.
sealed interface Row {

    /// Characters; more is no title.
    int TITLE_MAX = 200;

    /// Characters.
    int BODY_MAX = 100_000;

    int SOURCE_MAX = 100;
    LocalDate EARLIEST = LocalDate.of(1949, 9, 21);

    /// Where the row begins in the file, from 1.
    int line();

    /// @param held what the other system holds of it
    /// @param categoryUnknown the category's name when the rule pack knows no such one, else empty
    /// @param titleLong whether a new proposal could not have this title
    record Good(
            int line, Imports.Old old, List<String> held, String categoryUnknown, boolean titleLong)
            implements Row {}

    /// @param source the other system's id, as far as it could be read
    record Bad(int line, String source, String reason) implements Row {}

    /// Reads rows by their columns.
    ///
    /// @param told reads what became of them elsewhere
    /// @param today no proposal is older than the day it was raised on
    record Reader(
            Columns columns, Imports imports, ToldReading told, Imports.As as, LocalDate today) {

        static Reader of(Columns columns, Imports imports, Imports.As as) {
            return new Reader(columns, imports, imports.reading(), as, LocalDate.now(Moment.ZONE));
        }

        Row read(int line, List<String> row) {
            var title = oneLine(columns.read(Column.TITLE, row));
            var body = columns.read(Column.BODY, row);
            var day = columns.read(Column.DATE, row);
            var raisedOn = Days.read(day);
            var proposers = columns.read(Column.PROPOSERS, row);
            var category = columns.read(Column.CATEGORY, row);
            var id = columns.read(Column.ID, row);
            var held = held(List.of(id, title, body, day, proposers, category), row);
            var source = source(id, row, held);
            var said = raisedOn.map(on -> told.read(words(row), on));
            return complaint(source, title, body, raisedOn, day)
                    .or(() -> said.flatMap(this::wrong))
                    .<Row>map(reason -> new Bad(line, source, reason))
                    .orElseGet(
                            () ->
                                    good(
                                            line,
                                            new Texts(
                                                    source,
                                                    title,
                                                    body,
                                                    category,
                                                    said.orElseThrow()),
                                            raisedOn.orElseThrow(),
                                            Names.of(proposers),
                                            held));
        }

        private record Texts(
                String source, String title, String body, String category, ToldReading.Said said) {}

        private ToldReading.Words words(List<String> row) {
            return new ToldReading.Words(
                    columns.read(Column.PROPOSER_TYPE, row),
                    columns.read(Column.SPHERE, row),
                    columns.read(Column.RESULT, row),
                    columns.read(Column.RESULT_REASON, row),
                    columns.read(Column.REPLIES, row));
        }

        private Optional<String> wrong(ToldReading.Said said) {
            if (!said.wrong().isEmpty()) {
                return Optional.of(said.wrong());
            }
            return as == Imports.As.REVIEW && !said.told().result().isEmpty()
                    ? Optional.of("what became of it is told: bring it in with --as archive")
                    : Optional.empty();
        }

        /// What no file had before counts only where it is filled in, so that files of then are the
        /// same now.
        private List<String> held(List<String> usual, List<String> row) {
            var more = Column.TOLD.stream().map(column -> columns.read(column, row)).toList();
            return more.stream().allMatch(String::isEmpty)
                    ? usual
                    : Stream.concat(usual.stream(), more.stream()).toList();
        }

        private Row good(
                int line, Texts texts, LocalDate raisedOn, Names names, List<String> held) {
            var split = ProposalBody.split(texts.body());
            if (split.points().isEmpty()) {
                return new Bad(line, texts.source(), "the body holds nothing but white space");
            }
            var code = imports.category(texts.category());
            var old =
                    new Imports.Old(
                            texts.source(),
                            raisedOn,
                            texts.said().type().isEmpty() ? names.type() : texts.said().type(),
                            names.names(),
                            code.orElse("other"),
                            texts.title(),
                            split.situation(),
                            split.analysis(),
                            split.points(),
                            texts.said().told());
            return new Good(
                    line,
                    old,
                    held,
                    code.isPresent() ? "" : texts.category(),
                    length(texts.title()) > imports.titleMax());
        }

        /// The id in the other system; without one, what tells this proposal from others.
        private String source(String id, List<String> row, List<String> held) {
            if (!id.isEmpty()) {
                return id;
            }
            var number = columns.read(Column.NUMBER, row);
            var year = columns.read(Column.YEAR, row);
            return number.isEmpty() || year.isEmpty()
                    ? "sha256-" + hex(Imports.content(held))
                    : year + "-" + number;
        }

        private static String hex(byte[] hash) {
            return java.util.HexFormat.of().formatHex(hash, 0, 16);
        }

        private Optional<String> complaint(
                String source,
                String title,
                String body,
                Optional<LocalDate> raisedOn,
                String day) {
            if (title.isEmpty() && body.isEmpty()) {
                return Optional.of("the row is empty or has too few columns");
            }
            if (title.isEmpty()) {
                return Optional.of("the title is empty");
            }
            if (body.isEmpty()) {
                return Optional.of("the body is empty");
            }
            if (length(title) > TITLE_MAX) {
                return Optional.of("the title has more than %d characters".formatted(TITLE_MAX));
            }
            if (length(body) > BODY_MAX) {
                return Optional.of("the body has more than %d characters".formatted(BODY_MAX));
            }
            if (source.length() > SOURCE_MAX || hasControl(source)) {
                return Optional.of("the id is longer than %d characters".formatted(SOURCE_MAX));
            }
            if (hasControl(title)) {
                return Optional.of("the title holds characters that cannot be printed");
            }
            return raisedOn.isEmpty()
                    ? Optional.of(
                            day.isEmpty()
                                    ? "the day is empty"
                                    : "the day cannot be read: " + shortened(day))
                    : outside(raisedOn.get());
        }

        private Optional<String> outside(LocalDate day) {
            return day.isAfter(today) || day.isBefore(EARLIEST)
                    ? Optional.of("the day %s lies in the future or before 1949".formatted(day))
                    : Optional.empty();
        }

        private static String shortened(String text) {
            var line = oneLine(text);
            return line.length() <= 30 ? line : line.substring(0, 30) + "…";
        }

        private static String oneLine(String text) {
            return text.replaceAll("[\\s\u00a0\u3000]+", " ").strip();
        }

        private static boolean hasControl(String text) {
            return text.codePoints().anyMatch(Character::isISOControl);
        }

        private static int length(String text) {
            return text.codePointCount(0, text.length());
        }
    }
}
