package org.tongxin.people;

import java.time.Instant;

/// How an attempt to sign in ended.
public sealed interface SignIn {
    record Signed(Caller caller) implements SignIn {}

    /// The password is right; the account has a second factor and wants its code.
    record CodeNeeded(String person) implements SignIn {}

    /// Name or password: which is not said.
    record Wrong() implements SignIn {}

    record Locked(Instant until) implements SignIn {}
}
