package org.tongxin.proposal.web.form;

import jakarta.servlet.http.HttpServletRequest;

/// How a proposal comes in through pages: its proposer hands it in (提交), or the office enters it
/// for a member (代录). Each has its addresses.
///
/// @param noun of the act, as actions name it
/// @param path of the first step; the second is below it
/// @param post where both are sent
/// @param title key of its words
public record Way(String noun, String path, String post, String title) {

    public static final Way OWN =
            new Way("submission", "/proposals/new", "/proposals", "proposal.new");
    public static final Way FOR_ANOTHER =
            new Way("entry", "/proposals/new-entry", "/proposals/entries", "proposal.enter");

    public static Way of(HttpServletRequest request) {
        var at = request.getRequestURI();
        return at.startsWith(FOR_ANOTHER.path()) || at.equals(FOR_ANOTHER.post())
                ? FOR_ANOTHER
                : OWN;
    }

    public boolean isFor() {
        return equals(FOR_ANOTHER);
    }
}
