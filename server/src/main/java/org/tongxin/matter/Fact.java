package org.tongxin.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.seal.Sealed;

/// What happened to a matter (事实). Past tense, true that day, kept for ever: ids, codes, numbers,
/// days and [Sealed] texts only. Each kind seals its own family; [MatterFact] is the shared one.
public interface Fact {

    /// Whether those who stand behind the matter are told of it though the stage stays.
    default boolean concernsParties() {
        return false;
    }

    /// How an older version of a fact reads today: pure, on the fact's JSON, for ever.
    ///
    /// @param to name of the version it makes, `Docketed.v2`
    /// @param change gets a copy of the body and may change it
    record Upcast(String to, UnaryOperator<Map<String, Object>> change) {}

    /// One that is told to offices and units only, and not to whoever raised the matter (内部掌握).
    interface Inside extends Fact {}

    /// One that somebody is told of, beside whoever has something to do now.
    interface Telling extends Fact {

        /// Scopes of those it concerns, in the matter as it left it.
        Set<String> concerned(State after);
    }

    /// One whose sentence mentions something, in its order.
    interface Mentioning extends Fact {

        /// Numbers, days, and [Unit]s.
        List<Object> mentions();

        /// Which of several sentences it is told in, or `""` for the usual one.
        default String manner() {
            return "";
        }
    }

    /// A unit mentioned by its code.
    record Unit(String code) {}

    /// A fact of how a unit does its share: told to that unit, and to nobody else who may see the
    /// matter.
    interface WithinUnit extends Fact {

        /// Number of the unit's task.
        int task();
    }

    /// Given to somebody within the unit.
    interface Entrusting extends WithinUnit {

        /// Id; empty when a department is named instead.
        String person();

        /// Absent when only a person is named.
        @Nullable Sealed department();

        /// Day by which it is wanted back.
        LocalDate by();

        /// What is asked.
        Sealed word();
    }

    /// A fact that uses up a number of a series, so that the next one follows it without a gap.
    interface Numbered extends Fact {

        /// Which counter, for example `p-2026`.
        String series();

        /// 1 and up.
        int serial();
    }
}
