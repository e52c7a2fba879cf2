package org.tongxin.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.tongxin.launch.DatabaseOptions;
import org.tongxin.launch.Subcommand;
import org.tongxin.matter.door.Door;
import org.tongxin.matter.door.EarlierAnswers;
import org.tongxin.proposal.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tongxin import proposals FILE`: old proposals, beside a running server.
@Command(
        name = "proposals",
        mixinStandardHelpOptions = true,
        description = {
            "Brings in old proposals from a CSV file or a workbook, beside a running server.",
            "Doing it again changes nothing. 1 when rows were refused."
        })
final class ImportProposals implements Subcommand {

    enum As {
        review,
        archive
    }

    @Spec @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "CSV in UTF-8 or GB18030, or the first sheet of an .xlsx workbook,",
                "with a row of headings."
            })
    Path file = Path.of("");

    @Option(names = "--dry-run", description = "Says what would happen, and stores nothing.")
    boolean dry;

    @Option(
            names = "--as",
            paramLabel = "review|archive",
            defaultValue = "review",
            description = {
                "review: to be examined by the proposal office, with a deadline (default);",
                "archive: concluded elsewhere, to be found and read."
            })
    As as = As.review;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=HEADING",
            split = ",",
            description = "Which heading is which column, as in title=案由,date=日期.")
    Map<String, String> map = Map.of();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Writes the refused rows there: line, id, reason.")
    @Nullable Path report;

    @Mixin DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw misused("there is no file " + file + " to read");
        }
        try (var rows = Rows.open(file, map);
                var database = options.attach();
                var context = ImportContext.start(database.access(), options.data())) {
            var importer =
                    new Importer(
                            context.getBean(Door.class),
                            context.getBean(Imports.class),
                            context.getBean(EarlierAnswers.class));
            run(importer, rows, context);
            importer.tally().tell(System.out, System.err, dry);
            write(importer.tally().refused());
            return importer.tally().refused().isEmpty() ? OK : FAILED;
        } catch (Rows.Unusable unusable) {
            throw misused(unusable.getMessage());
        }
    }

    private void run(Importer importer, Rows rows, ApplicationContext context) throws IOException {
        var reader = Row.Reader.of(rows.columns(), context.getBean(Imports.class), as());
        if (dry) {
            importer.imagine(rows, reader, System.out::println);
        } else {
            importer.bring(rows, reader, as(), new Progress(importer.tally(), System.err)::tick);
        }
    }

    private Imports.As as() {
        return Imports.As.valueOf(as.name().toUpperCase(Locale.ROOT));
    }

    private void write(List<Row.Bad> refused) throws IOException {
        if (report == null) {
            return;
        }
        try (var csv = CsvWriter.builder().build(report)) {
            csv.writeRecord("line", "id", "reason");
            refused.forEach(
                    row -> csv.writeRecord(String.valueOf(row.line()), row.source(), row.reason()));
        }
    }

    /// A line on stderr every other second of a long import.
    private static final class Progress {

        private static final long EVERY_NANOS = 2_000_000_000;

        private final Tally tally;
        private final java.io.PrintStream err;
        private long told = System.nanoTime();

        Progress(Tally tally, java.io.PrintStream err) {
            this.tally = tally;
            this.err = err;
        }

        void tick() {
            if (System.nanoTime() - told > EVERY_NANOS) {
                told = System.nanoTime();
                err.printf("%d rows so far%n", tally.rows());
            }
        }
    }

    private ParameterException misused(@Nullable String sentence) {
        return new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), String.valueOf(sentence));
    }
}
