package org.tongxin.proposal.web.ledger;

import java.util.List;
import org.tongxin.shell.kit.Badge;

/// A promise (承诺) as the page shows it.
///
/// @param no its number in the proposal
/// @param lead unit, point answered and day in words
/// @param standing how far it has come, and that it is late
/// @param told what was said of it since, oldest first
public record Promise(
        int no, String text, List<String> lead, List<Badge> standing, List<Line> told) {

    /// One thing said.
    ///
    /// @param day on which it was said
    public record Line(String day, String heading, String text) {}
}
