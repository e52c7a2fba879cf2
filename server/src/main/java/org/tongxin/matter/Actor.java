package org.tongxin.matter;

/// Who acts: a person in a post. Ids only, since facts are kept for ever and names change.
///
/// @param person the person's id, or a machine's name such as `clock`
/// @param post the post acted in; empty for a machine
/// @param unit code of the post's unit; empty for a machine
/// @param role the post's role, for example `proposal-office`
public record Actor(String person, String post, String unit, String role)
        implements java.io.Serializable {

    /// The clock (时钟): acts when a deadline passes.
    public static final Actor CLOCK = new Actor("clock", "", "", "clock");

    /// The importer (导入): brings in what was raised elsewhere before.
    public static final Actor IMPORT = new Actor("import", "", "", "import");

    /// Whether this is the person and post are beside the point.
    public boolean is(String otherPerson) {
        return person.equals(otherPerson);
    }
}
