package org.tongxin.matter.door;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.log.Leaves;

/// What deciding a batch needs beside the batch: the kinds and their histories, how facts are
/// written down, and the time.
@Component
record Deciding(Histories histories, Kinds kinds, Leaves leaves, InstantSource instants) {}
