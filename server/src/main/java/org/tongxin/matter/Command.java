package org.tongxin.matter;

/// What somebody asks to be done (`Docket`, `SignFor`, `Reply` …): a record, imperative, holding
/// its inputs already read and sealed. Which matter, who asks and under which key stand in [Asked].
public interface Command {}
