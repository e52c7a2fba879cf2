package org.tongxin.matter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.seal.Sealed;

/// One unit's share of a matter (承办任务), as its facts leave it.
///
/// @param round in which it is handled, or was last
/// @param answers of that round
/// @param outcome canonical class of the whole reply; empty until one is written
/// @param opinion what an assisting unit told the lead; absent until it did
/// @param ratings of all rounds
/// @param sentBack why the office gave the reply back; absent once it is sent
/// @param handBack what the unit asks that does not want the task; absent unless it waits
/// @param extension the longer time the unit asks for; absent unless it waits
/// @param extensionUsed whether it has asked for longer time, which it may once
/// @param earlier what was answered in rounds before
public record Task(
        int no,
        String unit,
        Role role,
        Stage stage,
        int round,
        List<MatterFact.Contacted> contacts,
        List<MatterFact.PointAnswered> answers,
        String outcome,
        @Nullable Sealed opinion,
        List<MatterFact.Rated> ratings,
        MatterFact.@Nullable ReplySentBack sentBack,
        MatterFact.@Nullable HandBackAsked handBack,
        MatterFact.@Nullable ExtensionAsked extension,
        boolean extensionUsed,
        List<Earlier> earlier) {

    public enum Role {
        /// 主办: answers whoever raised it.
        LEAD,
        /// 会办: gives the lead unit its opinion.
        ASSISTING,
        /// 分办: answers for its own part.
        SEPARATE
    }

    public enum Stage {
        GIVEN,
        SIGNED_FOR,
        /// 申请退办: the unit thinks it is another's, and waits for the office.
        HAND_BACK_ASKED,
        DRAFTED,
        SIGNED,
        /// The reply has gone out; of an assisting unit, its opinion has.
        SENT,
        /// Taken back; another task stands in its place.
        WITHDRAWN
    }

    /// What a round before this one answered.
    ///
    /// @param why it was handled once more
    public record Earlier(
            int round, List<MatterFact.PointAnswered> answers, String outcome, Sealed why) {
        public Earlier {
            answers = List.copyOf(answers);
        }
    }

    public Task {
        contacts = List.copyOf(contacts);
        answers = List.copyOf(answers);
        ratings = List.copyOf(ratings);
        earlier = List.copyOf(earlier);
    }

    public boolean answersTheProposer() {
        return role != Role.ASSISTING && stage != Stage.WITHDRAWN;
    }

    /// Whether its unit still has to do something.
    public boolean isOpen() {
        return stage != Stage.SENT && stage != Stage.WITHDRAWN;
    }

    /// What one person said of the reply of its last round.
    public Optional<MatterFact.Rated> rating(String person) {
        return ratings.stream()
                .filter(rated -> rated.round() == round && rated.person().equals(person))
                .findFirst();
    }

    Task after(MatterFact.OfTask fact, Recorded recorded) {
        return new TaskFolding(this).after(fact, recorded).done();
    }

    /// Handled once more in a new round; what it said before stays readable.
    Task again(MatterFact.RoundOpened opened) {
        return new TaskFolding(this).again(opened).done();
    }
}
