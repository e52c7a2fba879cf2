package org.tongxin.proposal.packs;

/// What the forms of all acts on a proposal have in common.
public final class Forms {

    /// Characters of a note.
    public static final int NOTE_MAX = 2_000;

    public static final int UNITS_MAX = 10;
    public static final int FILES_MAX = 10;

    /// Name of the field for files, wherever one is asked for.
    public static final String ATTACHMENTS = "attachments";

    private Forms() {}
}
