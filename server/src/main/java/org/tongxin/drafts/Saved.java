package org.tongxin.drafts;

/// What came of saving a draft.
public sealed interface Saved {

    /// @param apart whether it is kept as a draft of its own, because the other was changed since
    record Kept(Draft draft, boolean apart) implements Saved {}

    /// It was handed in meanwhile.
    record HandedIn() implements Saved {}

    /// @param most drafts a person may have
    record TooMany(int most) implements Saved {}

    /// @param most characters a draft may have
    record TooLong(int most) implements Saved {}
}
