/// The REST interface (接口) under `/api/v1`: the same acts as the pages, for programs.
///
/// Facts recorded: none of its own. Facts followed: none.
///
/// Invariants:
/// 1. Every POST carries an idempotency key.
/// 2. What may not be seen is not there: 404, never 403.
/// 3. A key used again gets the answer of the first time; with other content, 409.
/// 4. A list goes on by a cursor of its own, and a field or parameter nobody asks for is refused.
/// 5. No input is answered with 5xx, and what is refused leaves nothing behind.
/// 6. `/api/openapi.json` describes every route under `/api/v1`, and answers are as it says.
///
/// It follows DESIGN.md, the chapter Contracts. It decides nothing.
@NullMarked
@ApplicationModule
package org.tongxin.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
