package org.tongxin.matter;

/// What happened to a matter (事实). Past tense, true that day, kept for ever: ids, codes, numbers,
/// days and [Sealed] texts only. Each kind seals its own family; [MatterFact] is the shared one.
public interface Fact {

    /// A fact that uses up a number of a series, so that the next one follows it without a gap.
    interface Numbered extends Fact {

        /// Which counter, for example `p-2026`.
        String series();

        /// 1 and up.
        int serial();
    }
}
