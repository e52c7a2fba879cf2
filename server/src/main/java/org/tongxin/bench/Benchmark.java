package org.tongxin.bench;

import org.tongxin.launch.Subcommand;

/// One bench under `tongxin bench`: a public picocli class with a public constructor, named in
/// `META-INF/services/org.tongxin.bench.Benchmark`.
///
/// Its last line on stdout is one JSON object.
public interface Benchmark extends Subcommand {}
