package org.tongxin.hanyu.alike;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.tongxin.hanyu.alike.Corpus.Text;

/// How well alike texts are found, on 757 proposals and 4,326 messages as published, read from
/// beside the repository; skipped where they are not there. Each test prints what it measured.
class RealTextsTest {

    private static final Path FOLDER = Path.of("../../shared/data");
    private static final int KEPT = 32;
    private static final int ASKED = 32;
    private static final int CANDIDATES = 40;

    /// The rest of a proposal is the one text of 757 that is surely about the same matter.
    @Test
    void halfAProposalFindsItsOtherHalf() throws IOException {
        var firsts = new ArrayList<Text>();
        var seconds = new ArrayList<Text>();
        for (var text : proposals()) {
            var middle = text.body().length() / 2;
            firsts.add(new Text("asked", "", text.body().substring(0, middle)));
            seconds.add(new Text(text.id(), "", text.body().substring(middle)));
        }
        var corpus = new Corpus(seconds, KEPT);
        var all = new Ranks();
        var few = new Ranks();
        for (var no = 0; no < firsts.size(); no += 3) {
            all.add(corpus.all(firsts.get(no)).indexOf(seconds.get(no)));
            few.add(corpus.candidates(firsts.get(no), ASKED, CANDIDATES).indexOf(seconds.get(no)));
        }
        System.out.printf("half finds half: all compared %s; by few entries %s%n", all, few);
        assertThat(all.first()).isGreaterThan(0.85);
        assertThat(few.first()).isGreaterThan(0.80);
    }

    @Test
    void aTitleFindsItsOwnText() throws IOException {
        var texts = proposals().stream().map(one -> new Text(one.id(), "", one.body())).toList();
        var corpus = new Corpus(texts, KEPT);
        var all = new Ranks();
        var few = new Ranks();
        var titles = proposals();
        for (var no = 0; no < texts.size(); no += 3) {
            var title = new Text("asked", titles.get(no).title(), "");
            all.add(corpus.all(title).indexOf(texts.get(no)));
            few.add(corpus.candidates(title, ASKED, CANDIDATES).indexOf(texts.get(no)));
        }
        System.out.printf("title finds text: all compared %s; by few entries %s%n", all, few);
        assertThat(all.first()).isGreaterThan(0.80);
        assertThat(few.first()).isGreaterThan(0.75);
    }

    /// 214 messages in 26 groups about the same matter: how many of a message's group stand among
    /// the ten most alike of 4,326 (of ten when the group has more).
    @Test
    void messagesAboutTheSameMatterFindEachOther() throws IOException {
        var texts = messages();
        var corpus = new Corpus(texts, KEPT);
        var recall = new double[2];
        var asked = 0;
        for (var group : groups()) {
            for (var text : texts.stream().filter(one -> group.contains(one.id())).toList()) {
                var others = group.stream().filter(one -> !one.equals(text.id())).toList();
                recall[0] += recall(corpus.all(text), others);
                recall[1] += recall(corpus.candidates(text, ASKED, CANDIDATES), others);
                asked++;
            }
        }
        System.out.printf(
                "same matter, recall@10 of %d: all compared %.3f; by few entries %.3f%n",
                asked, recall[0] / asked, recall[1] / asked);
        assertThat(recall[0] / asked).isGreaterThan(0.85);
        assertThat(recall[1] / asked).isGreaterThan(0.80);
    }

    /// Nobody marked what was copied: each proposal is given a passage of another one, at every
    /// place of the alphabet of ids, and has to find it.
    @Test
    void aPassageOfAnotherProposalIsFoundAgain() throws IOException {
        var texts = proposals();
        var corpus = new Corpus(texts, KEPT);
        var found = 0;
        var shares = 0.0;
        for (var no = 0; no < texts.size(); no++) {
            var source = texts.get((no + 100) % texts.size());
            var middle = source.body().length() / 2;
            var passage =
                    source.body().substring(middle, Math.min(source.body().length(), middle + 300));
            var body = texts.get(no).body() + passage;
            var asked = new Text("asked", texts.get(no).title(), body);
            var hit = corpus.candidates(asked, ASKED, CANDIDATES).contains(source);
            found += hit ? 1 : 0;
            shares += hit ? Passages.share(body, Passages.of(body, source.body())) : 0;
        }
        System.out.printf(
                "copied passage of 300 characters: source among candidates of %d in %d; mean share"
                        + " %.3f%n",
                texts.size(), found, shares / found);
        assertThat(found).isGreaterThan(texts.size() * 95 / 100);
    }

    private static double recall(List<Text> ranked, List<String> others) {
        var ten = ranked.stream().limit(10).map(Text::id).toList();
        var hits = others.stream().filter(ten::contains).count();
        return (double) hits / Math.min(10, others.size());
    }

    private static List<Text> proposals() throws IOException {
        var texts = new ArrayList<Text>();
        for (var name : List.of("jszx2019.csv", "jszx2022-part.csv")) {
            try (var rows = CsvReader.builder().ofNamedCsvRecord(there("proposals/" + name))) {
                rows.forEach(
                        row ->
                                texts.add(
                                        new Text(
                                                row.getField("pkid"),
                                                row.getField("reason"),
                                                row.getField("content"))));
            }
        }
        return texts;
    }

    private static List<Text> messages() throws IOException {
        var field = "\"%s\": \"((?:[^\"\\\\]|\\\\.)*+)\"";
        var id = Pattern.compile(field.formatted("id"));
        var title = Pattern.compile(field.formatted("title"));
        var body = Pattern.compile(field.formatted("body"));
        return lines(there("text/f3_messages.jsonl.gz")).stream()
                .map(line -> new Text(first(id, line), first(title, line), first(body, line)))
                .toList();
    }

    private static List<List<String>> groups() throws IOException {
        var id = Pattern.compile("\"(\\d+)\"");
        return Files.readAllLines(there("text/f3_issue_groups.jsonl")).stream()
                .map(line -> id.matcher(line).results().map(hit -> hit.group(1)).toList())
                .toList();
    }

    private static String first(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        return matcher.find() ? matcher.group(1).replaceAll("\\\\[nrt]", " ") : "";
    }

    private static List<String> lines(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static Path there(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "skipped: " + file + " is not there");
        return file;
    }
}
