package org.tongxin.proposal.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongxin.chain.Field;
import org.tongxin.matter.MatterFact.DeadlineSet;

/// What a place has decided about proposals: limits, letters, words, as the rule pack in force on
/// one day says.
public interface Pack {

    /// The clock of a limit that starts at an instant.
    DeadlineSet clock(String limit, int task, Instant from);

    /// The same for a proposal of that season, `plenary` or `off-season`.
    Pack inSeason(String season);

    /// Canonical outcome classes with the local letter and words.
    List<Field.Option> outcomes();

    /// The local letter of each canonical class.
    Map<String, String> letters();

    /// Codes of the units that must agree to an assignment; none where nobody must.
    List<String> channels();

    /// Whether the clock of the reply starts again when another unit answers.
    boolean leadChangeRestartsClock();

    /// Degrees of satisfaction from the best to the worst, without *no opinion*: satisfied,
    /// basically and unsatisfied everywhere, very and fair where a place tells them apart.
    List<Field.Option> degrees();

    /// How a proposer may be contacted.
    List<Field.Option> contactMeans();

    List<Field.Option> declineReasons();

    /// Why one is passed on as a report of public opinion.
    List<Field.Option> convertReasons();

    /// The five spheres (五位一体) by which proposals are counted.
    List<Field.Option> spheres();

    /// How far the text may be published: full, summary or none.
    List<Field.Option> consents();

    List<Field.Option> categories();

    /// All names under which a category may come in an imported file, in small letters, by code.
    Map<String, Set<String>> categoryNames();

    /// Types of proposers (提案者类型); `member` and `joint` are members', the others collectives'.
    List<Field.Option> proposers();

    /// Codes of the types that may propose during the plenary only.
    Set<String> plenaryOnly();

    /// The type of proposer a unit of that kind is, or `""` where the place does not say.
    String proposerOf(String unitKind);

    /// The day on which the next plenary season opens.
    LocalDate plenaryOpens(Instant after);

    /// `plenary` or `off-season`.
    String season(Instant at);

    /// Year of the session a proposal handed in at that instant counts to.
    int sessionYear(Instant at);

    /// Persons who may be asked to stand behind one proposal.
    int coSignersMax();

    /// How often a proposal may be handled.
    int roundsMax();

    /// The first round in which a meeting face to face comes before the reply.
    int meetingFrom();

    /// In which ways proposals may be merged; none where they are not.
    List<Field.Option> mergePractices();

    /// How many proposals may be merged into one.
    int mergedMax();

    /// Whether a unit speaks with the people of each of several proposals that are handled together
    /// and answered each, before it replies.
    boolean contactsEach();

    /// How many points one may have with those that were merged into it.
    int mergedPointsMax();

    int titleMax();

    int bodyMax();

    int pointsMax();

    /// Units a proposer may name as those he would give it to.
    int suggestedUnitsMax();

    /// How key proposals are chosen, and the handling is supervised.
    SupervisionRules supervision();

    /// By what replies are checked before they leave.
    ReplyCheck replyCheck();

    /// How official papers name the place and its sessions.
    Style style();

    /// SHA-256 of the pack.
    String hash();
}
