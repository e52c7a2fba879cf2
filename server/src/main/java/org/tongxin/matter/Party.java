package org.tongxin.matter;

import org.jspecify.annotations.Nullable;

/// Somebody who stands behind a matter.
///
/// @param relation `proposer` or `co-signer`
/// @param person id of the person; empty for a name nobody has claimed yet
/// @param name the name as it stood on the paper; absent when the person is known
public record Party(String relation, String person, @Nullable Sealed name) {}
