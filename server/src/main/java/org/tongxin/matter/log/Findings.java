package org.tongxin.matter.log;

import java.util.ArrayList;
import java.util.List;

/// What a recomputation found: how much it looked at, and every difference as *calculated X, stored
/// Y*.
///
/// @param looked facts recomputed
/// @param root root over them, hex
/// @param wrong the first hundred differences
public record Findings(long looked, String root, List<String> wrong) {

    public static final int WRONG_MAX = 100;

    public Findings {
        wrong = List.copyOf(wrong);
    }

    public boolean agree() {
        return wrong.isEmpty();
    }

    /// Collects differences.
    public static final class Collecting {
        private final List<String> wrong = new ArrayList<>();

        public void add(String what, Object calculated, Object stored) {
            if (!calculated.equals(stored) && wrong.size() < WRONG_MAX) {
                wrong.add("%s: calculated %s, stored %s".formatted(what, calculated, stored));
            }
        }

        public void say(String sentence) {
            if (wrong.size() < WRONG_MAX) {
                wrong.add(sentence);
            }
        }

        public List<String> wrong() {
            return wrong;
        }
    }
}
