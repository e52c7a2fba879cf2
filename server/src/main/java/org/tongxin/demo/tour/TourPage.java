package org.tongxin.demo.tour;

import java.util.List;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// The tour (导览): for each post one person to sign in as, and what waits for him today.
///
/// @param accounts the file that holds the passwords
public record TourPage(Frame frame, String accounts, List<Guide> guides) implements Page {

    @Override
    public String template() {
        return "demo/tour.jte";
    }

    /// Somebody to sign in as.
    ///
    /// @param what he does here, in a sentence
    public record Guide(String name, String post, String login, String what, List<Try> tries) {}

    /// Something to try; the address asks to sign in first.
    public record Try(String words, String href) {}
}
