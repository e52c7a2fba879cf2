package org.tongxin.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.tongxin.launch.Told;

/// The rule packs of a place cannot be used; the server does not start with them.
public final class UnreadableRules extends RuntimeException implements Told {

    private final transient List<Finding> findings;

    UnreadableRules(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /// In the order of files, lines and columns.
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public List<String> lines() {
        return findings.stream().map(Finding::toString).toList();
    }
}
