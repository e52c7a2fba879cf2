package org.tongxin.notice.out;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That something is to be sent (待发), without the words.
///
/// @param recipient id of the person; empty for a group
/// @param notice it tells; absent for a digest or a group
/// @param matter a group is told of; absent otherwise
/// @param attempts in vain so far
public record Message(
        long id,
        String channel,
        String recipient,
        String key,
        @Nullable Long notice,
        @Nullable String matter,
        int attempts,
        String error,
        Instant createdAt) {}
