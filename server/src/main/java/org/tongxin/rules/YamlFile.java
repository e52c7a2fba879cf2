package org.tongxin.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/// One YAML file as nodes that know their lines. A file that is too large, not UTF-8 or not YAML is
/// a finding.
final class YamlFile {

    /// Bytes; the largest pack so far has 4,000.
    static final int SIZE_MAX = 256 * 1024;

    private final String name;
    private final List<Finding> findings;
    private byte[] bytes = {};

    YamlFile(Path file, String name, List<Finding> findings) {
        this.name = name;
        this.findings = findings;
        read(file);
    }

    private void read(Path file) {
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SIZE_MAX + 1);
        } catch (IOException broken) {
            find(1, 1, "cannot be read: " + broken.getClass().getSimpleName());
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /// The mapping the file consists of; absent when there is none, which is then a finding.
    Optional<MappingNode> mapping() {
        if (bytes.length > SIZE_MAX) {
            return find(1, 1, "is larger than %d bytes".formatted(SIZE_MAX));
        }
        var text = text();
        return text.isEmpty() ? Optional.empty() : compose(text.get());
    }

    private Optional<String> text() {
        var in = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(UTF_8.newDecoder().decode(in).toString());
        } catch (CharacterCodingException _) {
            var before = new String(bytes, 0, in.position(), UTF_8);
            var line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            find(line, before.length() - before.lastIndexOf('\n'), "is not UTF-8 from here on");
            return Optional.empty();
        }
    }

    private Optional<MappingNode> compose(String text) {
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(bare));
            if (node instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            return node == null
                    ? find(1, 1, "is empty")
                    : find(node, "must consist of `key: value` lines");
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            return find(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "is not YAML: " + oneLine(broken.getProblem()));
        } catch (ReaderException broken) {
            var before = bare.substring(0, Math.min(bare.length(), broken.getPosition()));
            var line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            return find(
                    line,
                    before.length() - before.lastIndexOf('\n'),
                    "holds a character YAML does not allow");
        } catch (YAMLException broken) {
            return find(1, 1, "is not YAML: " + oneLine(broken.getMessage()));
        }
    }

    private static String oneLine(@org.jspecify.annotations.Nullable String text) {
        var line = text == null ? "unreadable" : text.strip().replaceAll("\\s*\\R\\s*", "; ");
        return line.contains("TAB") ? "a tab cannot stand here, indent with spaces" : line;
    }

    private Optional<MappingNode> find(Node node, String sentence) {
        var mark = node.getStartMark();
        return find(mark.getLine() + 1, mark.getColumn() + 1, sentence);
    }

    private Optional<MappingNode> find(int line, int column, String sentence) {
        findings.add(new Finding(name, line, column, sentence));
        return Optional.empty();
    }
}
