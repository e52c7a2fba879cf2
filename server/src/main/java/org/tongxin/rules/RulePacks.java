package org.tongxin.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// All packs of a place, the nation's first, laid over each other once for each day on which
/// something changes.
public final class RulePacks {

    private final NavigableMap<LocalDate, RulePack> byDay;

    private RulePacks(NavigableMap<LocalDate, RulePack> byDay) {
        this.byDay = Collections.unmodifiableNavigableMap(byDay);
    }

    /// Reads `places/<place>` and the places above it.
    ///
    /// @throws UnreadableRules when anything is wrong with them, saying all of it
    public static RulePacks of(Path places, String place) {
        if (!Files.isRegularFile(places.resolve(place).resolve("profile.yaml"))) {
            var sentence = "there is no place %s".formatted(place);
            throw new UnreadableRules(
                    List.of(new Finding(places.resolve(place).toString(), 1, 1, sentence)));
        }
        var findings = new ArrayList<Finding>();
        var packs = read(new Places(places, Path::toString), place, findings);
        if (!findings.isEmpty()) {
            throw new UnreadableRules(findings.stream().distinct().sorted().toList());
        }
        return packs;
    }

    /// Reads as far as can be read.
    static RulePacks read(Places places, String place, List<Finding> findings) {
        var before = findings.size();
        var layers = places.layers(places.chain(place, findings), findings);
        var packs = new RulePacks(merge(layers));
        if (findings.size() == before) {
            findings.addAll(new Checking(layers, packs.byDay).findings());
        }
        return packs;
    }

    /// The rules in force on a day: of each place what it said last, the lower place over the
    /// upper. Before the first pack nothing else is known, so it holds for earlier days too.
    public RulePack on(LocalDate day) {
        var found = byDay.floorEntry(day);
        return (found == null ? byDay.firstEntry() : found).getValue();
    }

    /// The days on which something changes.
    NavigableMap<LocalDate, RulePack> byDay() {
        return byDay;
    }

    private static NavigableMap<LocalDate, RulePack> merge(List<Places.Layer> layers) {
        var byDay = new TreeMap<LocalDate, RulePack>();
        for (var change : layers) {
            var merged = new LinkedHashMap<String, Object>();
            var sha = sha256();
            for (var layer : layers) {
                if (!layer.from().isAfter(change.from())) {
                    merge(merged, layer.values());
                    var head =
                            "%d %s %d\n"
                                    .formatted(layer.depth(), layer.from(), layer.bytes().length);
                    sha.update(head.getBytes(UTF_8));
                    sha.update(layer.bytes());
                }
            }
            byDay.put(change.from(), new RulePack(merged, HexFormat.of().formatHex(sha.digest())));
        }
        return byDay;
    }

    @SuppressWarnings("unchecked")
    private static void merge(Map<String, Object> into, Map<String, Object> over) {
        over.forEach(
                (key, value) -> {
                    if (value instanceof Map<?, ?> map && into.get(key) instanceof Map<?, ?> old) {
                        var both = new LinkedHashMap<>((Map<String, Object>) old);
                        merge(both, (Map<String, Object>) map);
                        into.put(key, both);
                    } else {
                        into.put(key, value);
                    }
                });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }
}
