package org.tongxin.matter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.seal.Sealed;

/// A matter as its facts so far leave it. Each kind has its own; all can say this much, and the
/// read tables hold no more than this.
public interface State {

    Matter matter();

    /// Code of the stage it has reached, for example `review`.
    String stage();

    /// Facets a list may be filtered by, such as `category:城乡建设`.
    Set<String> facets();

    /// Whose desk it lies on and what is waited for.
    List<Waiting> waiting();

    /// Who may see it: scopes such as `person:p-7`, `unit:zhoukou-housing`, `role:leader`.
    Set<String> scopes();

    /// Whether it is confidential (保密): only those its scopes name see it, and the few roles its
    /// kind says.
    default boolean confined() {
        return false;
    }

    /// Whom to call about it, with a telephone number; told to few. Absent when it was not said.
    default @Nullable Sealed contact() {
        return null;
    }

    /// Codes of the units that are asked whether they agree and have not said so.
    default Set<String> asked() {
        return Set.of();
    }

    /// Things of the kind's own that acts are taken on, such as instructions (批示): by number, 1 and
    /// up, in that order. They are told to offices and units only.
    default Map<Integer, Item> items() {
        return Map.of();
    }

    /// One of them.
    ///
    /// @param unit code of the unit that answers for it
    /// @param text what it says
    /// @param open whether the unit still has to do something
    record Item(String unit, Sealed text, boolean open) {}

    /// Ids of the files that are told to offices and units only.
    default Set<String> insideFiles() {
        return Set.of();
    }

    /// To whom a unit has given its task within (内部分办), while he has it.
    default Optional<Fact.Entrusting> entrusted(int task) {
        return Optional.empty();
    }

    /// The body by section, in the order of the form.
    default Map<String, Sealed> sections() {
        return Map.of();
    }

    /// Codes of the form and numbers given, such as `category`: `urban`.
    default Map<String, String> attributes() {
        return Map.of();
    }

    /// One thing somebody has to do.
    ///
    /// @param scope whose desk: `person:…`, or `unit:<code>/<role>`, or `role:<role>`
    /// @param action the action of the chain that would do it
    /// @param task number of the task, 0 when the matter as a whole
    record Waiting(String scope, String action, int task, Instant due) {

        /// The act that waits for a unit without anybody but offices and units being told.
        public static final String INSIDE = "report-instruction";

        /// Stands for "no deadline".
        public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

        /// Whether everybody who sees the matter is told that it waits.
        public boolean isOpen() {
            return !action.equals(INSIDE);
        }
    }
}
