package org.tongxin.matter.door;

import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;

/// A command on its way to the door.
///
/// @param kind code of the kind, for example `proposal`
/// @param matter the matter concerned; absent when one is raised
/// @param version facts the asker had seen; absent when he does not mind
/// @param key idempotency key, 1 to 200 characters, unique for this actor
/// @param content SHA-256 of what was asked, to tell a repetition from another use of the key
/// @param urgent people before clock and import
public record Asked(
        String kind,
        @Nullable String matter,
        @Nullable Long version,
        Actor actor,
        Command command,
        String key,
        byte[] content,
        boolean urgent) {}
