package org.tongxin.proposal.web.alike;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// What is alike to one proposal (相似提案). The proposal's own page takes the list out of it.
///
/// @param href address of the proposal
/// @param number of the proposal, as it is spoken
/// @param title of the proposal
public record AlikePage(
        Frame frame, String href, String number, String title, List<AlikeView> alike)
        implements Page {

    @Override
    public String template() {
        return "proposal/alike.jte";
    }
}
