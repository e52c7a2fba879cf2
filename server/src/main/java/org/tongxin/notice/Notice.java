package org.tongxin.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a person is told of something (通知), without the words.
///
/// @param post the post it concerns him in, or `""`
/// @param index of the fact that is told; absent for a reminder
/// @param action that is waited for, or `""`
/// @param due first instant that is too late; absent when there is no deadline
public record Notice(
        long id,
        String person,
        String post,
        String matter,
        Why why,
        @Nullable Long index,
        String action,
        int task,
        @Nullable Instant due,
        Instant at,
        boolean read) {}
