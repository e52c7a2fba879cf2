/// Measurements (测量): `tongxin bench NAME [--quick]`, each figure by one command.
///
/// Every bench prints a table for people and, as its last line, one JSON object of its figures. A
/// bench is a [Benchmark], named in `META-INF/services/org.tongxin.bench.Benchmark`.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A bench that finds the application at fault ends with exit code 1.
///
/// It measures the application from outside, as another process; it is no part of it.
@NullMarked
@ApplicationModule(allowedDependencies = "launch")
package org.tongxin.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
