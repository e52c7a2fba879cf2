package org.tongxin.proposal.web;

import java.util.Map;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// What was handed in (提交成功): the number to keep, and what happens next.
///
/// @param by until when it will be examined, in a sentence, or `""`
/// @param links words and addresses to go on with, the first one strong
public record SubmittedPage(
        Frame frame, String number, String on, String by, Map<String, String> links)
        implements Page {

    @Override
    public String template() {
        return "proposal/submitted.jte";
    }
}
