package org.tongxin.log.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.note.Receipt;
import org.tongxin.journal.note.Verdict;
import org.tongxin.journal.note.Vkey;
import org.tongxin.launch.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `tongxin receipt`: what can be done with a receipt, without server, database or network.
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        description = "Checks receipts, offline.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ReceiptCommand.Verify.class)
public final class ReceiptCommand implements Subcommand {

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(Checks.lineOf(spec), "Missing command: verify");
    }

    /// `tongxin receipt verify FILE --key VKEY`: 0 when the log with this key vouches for the fact.
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Says whether a receipt is genuine: 0 if so, else 1.")
    static final class Verify implements Subcommand {

        @Spec @Nullable CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The receipt, NUMBER.tlog-proof.")
        Path file = Path.of("receipt");

        @Option(
                names = "--key",
                paramLabel = "VKEY",
                converter = TrustedKey.class,
                description = {
                    "The log's public key, or a file that holds it. Take it from where you trust it,",
                    "not from whoever gave you the receipt."
                })
        @Nullable Vkey key;

        @Override
        public Integer call() throws IOException {
            var out = Checks.lineOf(spec);
            var receipt = Receipt.parse(read());
            if (receipt.isEmpty()) {
                return Checks.no(out, file + ": this is no receipt, or it was changed");
            }
            if (key == null) {
                return Checks.no(
                        out,
                        "%s claims to be from %s; without a key you trust that means nothing: give"
                                        .formatted(file, receipt.get().checkpoint().origin())
                                + " --key VKEY");
            }
            return switch (receipt.get().verify(key)) {
                case Verdict.Genuine _ -> {
                    out.getOut().println("Genuine: " + what(receipt.get()));
                    yield OK;
                }
                case Verdict.Refused(var reason) -> Checks.no(out, file + ": " + say(reason));
            };
        }

        private byte[] read() throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new IOException(file + ": there is no such file");
            }
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(Receipt.LENGTH_MAX + 1);
            }
        }

        private static String say(Verdict.Reason reason) {
            return switch (reason) {
                case OTHER_LOG -> "not genuine: it is of another log than the key";
                case SIGNATURE_IS_UNKNOWN -> "not genuine: it is signed with another key";
                case SIGNATURE_IS_WRONG -> "not genuine: the signature is wrong";
                case LEAF_IS_NOT_INCLUDED -> "not genuine: this fact is not in the log";
            };
        }

        private static String what(Receipt receipt) {
            var where =
                    "number %d of %d in %s"
                            .formatted(
                                    receipt.index(),
                                    receipt.checkpoint().size(),
                                    receipt.checkpoint().origin());
            try {
                var leaf = JsonMapper.shared().readTree(receipt.leaf());
                return "fact %s of %s, recorded at %s, %s"
                        .formatted(
                                leaf.path("type").asString(""),
                                leaf.path("matter").asString(""),
                                leaf.path("at").asString(""),
                                where);
            } catch (JacksonException ofAnotherMaker) {
                return "a leaf of %d bytes, %s".formatted(receipt.leaf().length, where);
            }
        }
    }
}
