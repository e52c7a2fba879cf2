package org.tongxin.publication.web;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.kit.Badge;

/// One proposal as residents read it (公开提案).
///
/// @param numbers receipt number and number on file
/// @param lead session, sector, who proposed it and when
/// @param stage how far it has come
/// @param texts of the proposal beside its points
/// @param points with what was answered to each
/// @param answers of units that belong to no point: summaries, and who has not answered in public
/// @param days when it was published and when something changed
/// @param isBlackened whether anything of it is
public record PublicPage(
        Frame frame,
        String numbers,
        String title,
        String lead,
        Badge stage,
        List<Text> texts,
        List<Point> points,
        List<Answer> answers,
        String days,
        boolean isBlackened,
        String receiptHref,
        String dataHref)
        implements Page {

    @Override
    public boolean isOpen() {
        return frame.who().isEmpty();
    }

    @Override
    public String template() {
        return "publication/matter.jte";
    }

    public record Text(String heading, List<Piece> pieces) {}

    public record Point(int no, List<Piece> pieces, List<Answer> answers) {}

    /// @param outcome class of the reply, or none
    public record Answer(
            String unit, List<Badge> outcome, List<Piece> pieces, List<Promise> promises) {}

    public record Promise(List<Piece> pieces, Badge standing, String due) {}
}
