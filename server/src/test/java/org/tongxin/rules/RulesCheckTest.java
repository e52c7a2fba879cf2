package org.tongxin.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// Invariant 5 of rules: what is wrong is told with its line, by the command people use.
class RulesCheckTest {

    static final Path BASE = Path.of("../places/china/rules/2015-proposals.yaml");

    @TempDir Path places;
    Path pack = Path.of("");

    private record Ran(int exit, List<String> out, List<String> err) {}

    @BeforeEach
    void aPlaceOfItsOwn() throws IOException {
        Files.createDirectories(places.resolve("base/rules"));
        Files.writeString(places.resolve("base/profile.yaml"), "name: 某地\nparent: \"\"\n");
        pack = Files.copy(BASE, places.resolve("base/rules/2015.yaml"));
    }

    @Test
    void theRulesOfAllPlacesHereAreSound() {
        var ran = check(Path.of("../places"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).anyMatch(line -> line.matches("yunxi: in force from 2026-07-01.*"));
        assertThat(ran.out()).allMatch(line -> line.matches(".*SHA-256 [0-9a-f]{64}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 2015-01-01|frm: 2015-01-01|0:1: `frm` is not known here; known: from",
                "from: 2015-01-01||1:1: `from` is missing",
                "from: 2015-01-01|from: 2015-02-30|0:7: from must be a day such as 2026-01-01",
                "reply: {months: 3|reply: {mounths: 3|0:13: `mounths` is not known here",
                "reply: {months: 3|reply: {months: drei|0:21: proposal.limits.reply.months must be a whole"
                        + " number from 0 to 10000",
                "reply: {months: 3|reply: {months: 10001|0:21: proposal.limits.reply.months must be",
                "reply: {months: 3|reply: {months: -1|0:21: proposal.limits.reply.months must be",
                "reply: {months: 3|reply: {months: 010|0:21: proposal.limits.reply.months must be",
                "reply: {months: 3|reply: {months: 3, days: 9|0:12: proposal.limits.reply needs exactly one",
                "reply: {months: 3, art|reply: {art|0:12: proposal.limits.reply needs exactly one",
                "reply: {months: 3, article: 提案工作条例（办理期限）}|reply: {months: 3}|0:12:"
                        + " proposal.limits.reply names no `article`",
                "en: being solved}|en: No}|0:44: proposal.outcomes.in-progress.en must be words: put it"
                        + " in quotes",
                "zh: 正在解决, ||0:18: proposal.outcomes.in-progress lacks `zh`",
                "{zh: 满意, en: satisfied}|{zh: 满意}|0:16: proposal.degrees.satisfied lacks `en`",
                "{letter: A, |{|0:15: proposal.outcomes.resolved lacks `letter`",
                "    mail: |    phone: |0:5: proposal.contact-means.phone stands here twice",
                "    mail: |    Mail!: |0:5: a code has 1 to 40 small letters",
                "  degrees:|'\tdegrees:'|0:3: is not YAML: a tab cannot stand here",
                "  degrees:|  degrees: [|2:5: is not YAML",
                "  degrees:|  degrees: &all|0:12: anchors",
                "{month: 4|{month: 13|0:127: proposal.season.plenary-until.month must be a whole number from",
                "planned: {|plannned: {|0:5: `plannned` is not known here; known: in-progress",
                "title: 50|title: fifty|0:17: proposal.text.title must be a whole number from 10 to 200"
            })
    void eachMistakeIsToldWithItsPlace(String right, String wrong, String told) throws IOException {
        var text = Files.readString(pack);
        assertThat(text).contains(right);
        Files.writeString(pack, text.replace(right, wrong == null ? "" : wrong));
        var ran = check(pack);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).anyMatch(one -> one.startsWith(pack + ":" + at(text, right, told)));
        assertThat(ran.err()).allMatch(one -> one.matches(".*\\.yaml:\\d+:\\d+: .*"));
    }

    /// What is told, with the line counted from the first of the file.
    private static String at(String text, String right, String told) {
        var place = told.split(":", 2);
        var before = text.substring(0, text.indexOf(right)).chars().filter(c -> c == '\n').count();
        return "%d:%s".formatted(1 + before + Integer.parseInt(place[0]), place[1]);
    }

    @Test
    void bytesThatAreNotUtf8AreToldWhereTheyStand() throws IOException {
        Files.write(pack, "from: 2015-01-01\n# M\u00fcller\n".getBytes(ISO_8859_1));
        assertThat(check(pack).err()).containsExactly(pack + ":2:4: is not UTF-8 from here on");
    }

    @Test
    void aBombOrAHugeFileIsRefusedAtOnce() throws IOException {
        var bomb = new StringBuilder("from: 2015-01-01\nproposal:\n  limits: &a0 {x: 1}\n");
        for (var i = 1; i < 30; i++) {
            var before = ", *a" + (i - 1);
            bomb.append("  l%d: &a%d [0%s]\n".formatted(i, i, before.repeat(9)));
        }
        Files.writeString(pack, bomb);
        var began = System.nanoTime();
        assertThat(check(pack).exit()).isEqualTo(1);
        Files.writeString(pack, "# " + "x".repeat(10_000_000));
        assertThat(check(pack).err()).containsExactly(pack + ":1:1: is larger than 262144 bytes");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void packsThatContradictEachOtherAreTold() throws IOException {
        var twin = Files.copy(pack, pack.resolveSibling("2015-b.yaml"));
        lower("2010-01-01");
        var ran = check(places);
        assertThat(ran.err())
                .contains(
                        pack + ":1:1: this pack is in force from 2015-01-01, and so is " + twin,
                        places.resolve("low/rules/low.yaml")
                                + ":1:1: this pack is in force from 2010-01-01, before the national"
                                + " base of 2015-01-01");
    }

    @Test
    void aPackIsCheckedWithThePlacesBelowIt() throws IOException {
        lower("2016-01-01");
        Files.writeString(pack, "from: 2015-01-01\nproposal: {text: {title: 50, body: 9000}}\n");
        assertThat(check(pack).err())
                .contains(
                        pack
                                + ":1:1: this pack with the packs above and below it, on 2015-01-01,"
                                + " gives no proposal.text.points");
        assertThat(check(places.resolve("low")).exit()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereOrNoPlaceIsAMisuse() throws IOException {
        assertThat(check(places.resolve("absent")).exit()).isEqualTo(2);
        assertThat(check(Files.createDirectory(places.resolve("base/x"))).exit()).isEqualTo(2);
        var alone = Files.copy(pack, places.resolve("alone.yaml"));
        assertThat(check(alone).out()).anyMatch(line -> line.contains("read alone"));
    }

    private void lower(String from) throws IOException {
        Files.createDirectories(places.resolve("low/rules"));
        Files.writeString(places.resolve("low/profile.yaml"), "name: 下级\nparent: base\n");
        Files.writeString(
                places.resolve("low/rules/low.yaml"),
                "from: %s\nproposal: {text: {title: 20}}\n".formatted(from));
    }

    private static Ran check(Path path) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var oldOut = System.out;
        var oldErr = System.err;
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            var exit = new CommandLine(new RulesCommand()).execute("check", path.toString());
            return new Ran(exit, lines(out), lines(err));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).lines().toList();
    }
}
