package org.tongxin.demo.plot;

import java.util.List;
import java.util.Map;

/// A paper that hangs on a matter of the demo: it stands in a form until the file is made.
///
/// @param name of the file; its ending says what is made
/// @param about what it tells of
public record Paper(String name, String about) {

    /// One in so many proposals comes with papers.
    private static final int RAISED = 5;

    /// One in so many replies, and one in so many proofs of a promise kept.
    private static final int REPLIED = 6;

    private static final int SHOWN = 2;

    private static final String FIELD = "attachments";

    /// What somebody adds to his proposal; most add nothing.
    static void raise(int no, String title, Map<String, Object> form) {
        if (no % RAISED == 2) {
            form.put(FIELD, List.of(new Paper("走访记录.txt", title)));
        } else if (no % RAISED == 4) {
            var picture = new Paper("现场情况.png", title);
            form.put(FIELD, List.of(picture, new Paper("调研报告.pdf", title)));
        }
    }

    static void reply(int no, String title, Map<String, Object> form) {
        if (no % REPLIED == 1) {
            form.put(FIELD, List.of(new Paper("办理情况说明.pdf", title)));
        }
    }

    static void show(int no, String what, Map<String, Object> form) {
        if (no % SHOWN == 0) {
            form.put(FIELD, List.of(new Paper("完工照片.png", what)));
        }
    }
}
