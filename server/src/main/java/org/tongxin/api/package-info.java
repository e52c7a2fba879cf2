/// The REST interface (接口) under `/api/v1`: the same acts as the pages, for programs.
///
/// Facts recorded: none of its own. Facts followed: none.
///
/// Invariants:
/// 1. Every POST carries an idempotency key.
/// 2. What may not be seen is not there: 404, never 403.
///
/// It follows DESIGN.md, the chapter Contracts. It decides nothing.
@NullMarked
@ApplicationModule
package org.tongxin.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
