package org.tongxin.proposal.web.redaction;

import java.util.List;
import java.util.Map;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.views.ActForm;

/// Says passage by passage what is blackened (遮盖), and publishes.
///
/// @param label of the act
/// @param number of the proposal, and `title`: as the office knows it
/// @param extents how far it may be published, the first chosen unless another is
/// @param hidden what the form brings along
/// @param also words blackened everywhere, a line each
/// @param why it was refused, or none
public record RedactionPage(
        Frame frame,
        int status,
        String address,
        String label,
        String number,
        String title,
        List<Extent> extents,
        List<Part> parts,
        Map<String, String> hidden,
        String also,
        String summary,
        List<ActForm.Reason> why)
        implements Page {

    @Override
    public String template() {
        return "proposal/redaction.jte";
    }

    /// Whether anything looks like personal data.
    public boolean isMarked() {
        return parts.stream().flatMap(one -> one.pieces().stream()).anyMatch(Piece::isMarked);
    }

    public record Extent(String code, String label, boolean chosen) {}

    /// One text, in pieces.
    public record Part(String heading, List<Piece> pieces) {}

    /// @param id of a passage that is proposed to be blackened, `""` for what lies between
    /// @param sort what it seems to be
    /// @param never whether it may not stay
    public record Piece(String text, String id, String sort, boolean never, boolean black) {
        boolean isMarked() {
            return !id.isEmpty();
        }

        static Piece plain(String text) {
            return new Piece(text, "", "", false, false);
        }
    }
}
