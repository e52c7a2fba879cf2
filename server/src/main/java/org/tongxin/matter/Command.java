package org.tongxin.matter;

import java.util.Set;

/// What somebody asks to be done (`Docket`, `SignFor`, `Reply` …): a record, imperative, holding
/// its inputs already read and sealed. Which matter, who asks and under which key stand in [Asked].
public interface Command {

    /// A command in which other matters of the same kind have a part beside the one it is asked on
    /// (并案). They are read under the same lock, and what they get is recorded together with it.
    interface Concerning extends Command {

        /// So many others at most.
        int OTHERS_MAX = 20;

        /// Ids of the others, as the matter stands when the door decides.
        Set<String> others(State state);
    }

    /// What the clock (时钟) asks of any kind of matter, and nobody else may.
    sealed interface OfTheClock extends Command {

        /// 0 when it binds the matter as a whole.
        int task();
    }

    /// The instant has come: if it is still owed, it has passed.
    record PassDeadline(String limit, int task) implements OfTheClock {}

    /// A year's working days were published: a provisional deadline is counted again.
    record RecountDeadline(String limit, int task) implements OfTheClock {}

    /// Its unit is no more: the one that succeeds it has the task, if it is still open.
    record PassTaskOn(int task, String unit) implements OfTheClock {}
}
