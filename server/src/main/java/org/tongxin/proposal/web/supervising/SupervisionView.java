package org.tongxin.proposal.web.supervising;

import java.util.List;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;

/// How a proposal is supervised, as its page shows it. Lists stand for *none or some*.
///
/// @param key how far it has come as a key proposal
/// @param leads who leads and who supervises, once it is one
/// @param choosing what led there, for offices and units
/// @param records visits, meetings and reports, the newest first
/// @param instructions of leaders, for offices and units
public record SupervisionView(
        List<Badge> key,
        List<Line> leads,
        List<Line> choosing,
        List<Entry> records,
        List<Order> instructions) {

    public boolean isEmpty() {
        return key.isEmpty() && records.isEmpty() && instructions.isEmpty();
    }

    /// @param text may have several lines
    public record Line(String label, String text) {}

    /// Something that was done on a day.
    public record Entry(String heading, List<Line> lines, List<File> files) {}

    public record File(String name, String href) {}

    /// An instruction, with the acts the reader may take on it.
    public record Order(
            int no,
            String heading,
            Badge standing,
            List<DueView> due,
            List<Line> lines,
            List<File> files,
            List<Act> acts) {}

    /// @param strong whether it waits for the reader
    public record Act(String label, String href, boolean strong) {}
}
