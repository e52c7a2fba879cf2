package org.tongxin.proposal.packs;

import java.util.List;
import org.tongxin.chain.Field.Option;
import org.tongxin.matter.MatterFact.Attached;

/// What the forms of all acts on a proposal have in common.
public final class Forms {

    /// Characters of a note.
    public static final int NOTE_MAX = 2_000;

    /// Characters of a name with a telephone number.
    public static final int CONTACT_MAX = 200;

    public static final List<Option> YES_OR_NO =
            List.of(new Option("no", "否", "No"), new Option("yes", "是", "Yes"));

    public static final int UNITS_MAX = 10;
    public static final int FILES_MAX = 10;

    /// Name of the field for files, wherever one is asked for.
    public static final String ATTACHMENTS = "attachments";

    /// Files sent with the reply of a task.
    public static List<Attached> ofReply(List<Attached> files, int task) {
        return files.stream().map(file -> about(file, task, 0)).toList();
    }

    /// Files that show that a promise was kept.
    public static List<Attached> ofPromise(List<Attached> files, int promise) {
        return files.stream().map(file -> about(file, 0, promise)).toList();
    }

    private static Attached about(Attached file, int task, int promise) {
        return new Attached(
                file.file(), file.sha256(), file.size(), file.type(), file.name(), task, promise);
    }

    private Forms() {}
}
