package org.tongxin.files;

/// What came of sending a file in.
public sealed interface Receipt {

    /// @param repeated whether it was kept before under the same key
    record Kept(StoredFile file, boolean repeated) implements Receipt {}

    record Empty() implements Receipt {}

    /// Its sender hung up.
    record CutOff() implements Receipt {}

    /// @param most megabytes a file may have
    record TooLarge(long most) implements Receipt {}

    /// @param most megabytes a person may send in on one day
    record DayIsFull(long most) implements Receipt {}

    /// Its bytes are nothing that may be attached.
    record NotAllowed() implements Receipt {}

    /// Its name says something other than its bytes.
    record Misnamed(FileType type) implements Receipt {}

    /// The key was used for another file.
    record KeyReused() implements Receipt {}
}
