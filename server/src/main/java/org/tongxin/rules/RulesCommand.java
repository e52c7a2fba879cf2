package org.tongxin.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongxin.launch.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tongxin rules`: what concerns rule packs.
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        subcommands = RulesCommand.Check.class,
        synopsisSubcommandLabel = "check",
        description = "Checks rule packs (规则包).")
public final class RulesCommand implements Subcommand {

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "rules what? Say: tongxin rules check FILE");
    }

    /// `tongxin rules check FILE`: says what is wrong with rule packs, or what is in force.
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Checks a rule pack, a place, or a folder of places.",
                "What is wrong is told as FILE:LINE:COL: sentence; 1 when anything is."
            })
    static final class Check implements Subcommand {

        @Spec @Nullable CommandSpec spec;

        @Parameters(
                paramLabel = "FILE",
                arity = "0..1",
                description =
                        "A pack (places/X/rules/Y.yaml), a place (places/X), or all (places).")
        Path file = Path.of(System.getProperty("tongxin.places", "places"));

        private final List<Finding> findings = new ArrayList<>();
        private final List<String> summary = new ArrayList<>();

        @Override
        public Integer call() {
            if (!Files.exists(file)) {
                throw misused("there is no " + file);
            }
            check(file.toAbsolutePath().normalize());
            findings.stream().distinct().sorted().forEach(System.err::println);
            if (!findings.isEmpty()) {
                return FAILED;
            }
            summary.forEach(System.out::println);
            return OK;
        }

        private void check(Path path) {
            if (Files.isDirectory(path)) {
                if (isPlace(path)) {
                    place(path, false);
                    return;
                }
                var places = new Places(path, this::named);
                if (places.all().isEmpty()) {
                    throw misused(file + " holds no places: no folder with a profile.yaml");
                }
                places.all().forEach(place -> place(path.resolve(place), false));
            } else {
                var place = path.endsWith("profile.yaml") ? above(path) : above(above(path));
                if (isPlace(place) && isInPlace(path, place)) {
                    place(place, true);
                } else {
                    alone(path);
                }
            }
        }

        private static boolean isPlace(Path folder) {
            return Files.isRegularFile(folder.resolve("profile.yaml"))
                    && folder.getParent() != null;
        }

        /// The folder a path lies in; the root lies in itself.
        private static Path above(Path path) {
            return java.util.Objects.requireNonNullElse(path.getParent(), path);
        }

        private static boolean isInPlace(Path path, Path place) {
            return path.endsWith("profile.yaml") || above(path).equals(place.resolve("rules"));
        }

        /// @param below also the places below it, which its packs concern
        private void place(Path folder, boolean below) {
            var places = new Places(above(folder), this::named);
            var name = folder.getFileName().toString();
            var concerned = new TreeSet<String>();
            concerned.add(name);
            if (below) {
                places.all().stream()
                        .filter(other -> places.chain(other, new ArrayList<>()).contains(name))
                        .forEach(concerned::add);
            }
            for (var one : concerned) {
                var packs = RulePacks.read(places, one, findings);
                packs.byDay()
                        .forEach(
                                (day, pack) ->
                                        summary.add(
                                                "%s: in force from %s, SHA-256 %s"
                                                        .formatted(one, day, pack.hash())));
            }
        }

        private void alone(Path path) {
            Places.Layer.read(path, named(path), 0, findings)
                    .ifPresent(
                            layer ->
                                    summary.add(
                                            "%s: in force from %s; read alone, as it lies in no place"
                                                    .formatted(named(path), layer.from())));
        }

        /// As the path was given: absolute, or from where we are.
        private String named(Path path) {
            return file.isAbsolute()
                    ? path.toString()
                    : Path.of("").toAbsolutePath().relativize(path).toString();
        }

        private ParameterException misused(String sentence) {
            return new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), sentence);
        }
    }
}
