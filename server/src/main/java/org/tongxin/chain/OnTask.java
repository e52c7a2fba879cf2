package org.tongxin.chain;

import org.tongxin.matter.Command;

/// A command that concerns one task.
public interface OnTask extends Command {

    /// Its number within the matter, 1 and up.
    int task();
}
