package org.tongxin.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// As what one matter is counted, and how often.
///
/// @param spans sessions and periods it counts to, as [Span] writes them
/// @param numbers how often as what: `unit=zhoukou-housing/replied` 2; none is 0
/// @param persons ids of those who stand behind it, to be counted each once
/// @param confined whether it is confidential
public record Counts(
        Set<String> spans, Map<String, Integer> numbers, Set<String> persons, boolean confined) {

    public static final Counts NONE = new Counts(Set.of(), Map.of(), Set.of(), false);

    /// Stands among what matters are found by, for those that are not confidential.
    static final String OPEN = "@open";

    private static final String SPAN = "@";
    private static final String PERSON = "~";

    public Counts {
        spans = Set.copyOf(spans);
        numbers = Map.copyOf(numbers);
        persons = Set.copyOf(persons);
    }

    /// One number after the other.
    public static final class Making {

        private final Map<String, Integer> numbers = new TreeMap<>();

        public Making add(String what) {
            return add(what, 1);
        }

        public Making add(String what, int times) {
            if (times > 0) {
                numbers.merge(what, times, Integer::sum);
            }
            return this;
        }

        public Counts in(Set<String> spans, Set<String> persons, boolean confined) {
            return new Counts(spans, numbers, persons, confined);
        }
    }

    /// A line each, sorted.
    String write() {
        var lines = new ArrayList<String>();
        new TreeSet<>(spans).forEach(span -> lines.add(SPAN + span));
        if (!confined) {
            lines.add(OPEN);
        }
        new TreeSet<>(persons).forEach(person -> lines.add(PERSON + person));
        new TreeMap<>(numbers).forEach((what, times) -> lines.add(what + "\t" + times));
        return String.join("\n", lines);
    }

    static Counts read(String said) {
        var spans = new TreeSet<String>();
        var persons = new TreeSet<String>();
        var numbers = new TreeMap<String, Integer>();
        var confined = true;
        for (var line : said.isEmpty() ? List.<String>of() : said.lines().toList()) {
            if (line.equals(OPEN)) {
                confined = false;
            } else if (line.startsWith(SPAN)) {
                spans.add(line.substring(1));
            } else if (line.startsWith(PERSON)) {
                persons.add(line.substring(1));
            } else {
                var at = line.indexOf('\t');
                numbers.put(line.substring(0, at), Integer.parseInt(line.substring(at + 1)));
            }
        }
        return new Counts(spans, numbers, persons, confined);
    }

    /// What it is found by, a line each.
    String found() {
        var lines = new ArrayList<String>();
        spans.forEach(span -> lines.add(SPAN + span));
        if (!confined) {
            lines.add(OPEN);
        }
        lines.addAll(numbers.keySet());
        return String.join("\n", new TreeSet<>(lines));
    }
}
