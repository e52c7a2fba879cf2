package org.tongxin.matter;

/// What somebody asks to be done (`Docket`, `SignFor`, `Reply` …): a record, imperative, holding
/// its inputs already read and sealed. Which matter, who asks and under which key stand in [Asked].
public interface Command {

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
