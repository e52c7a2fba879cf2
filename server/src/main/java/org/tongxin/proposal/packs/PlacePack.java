package org.tongxin.proposal.packs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongxin.chain.Field.Option;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.Moment;
import org.tongxin.rules.RulePack;
import org.tongxin.workdays.Due;
import org.tongxin.workdays.Workdays;

/// A place's rule pack as proposals read it, with the calendar its days are counted in.
///
/// @param of the season of the proposal that is judged; empty when it counts to none yet
record PlacePack(RulePack pack, Workdays workdays, String of) implements Pack {

    private static final List<String> DEGREES =
            List.of("very", "satisfied", "basically", "fair", "unsatisfied");

    @Override
    public DeadlineSet clock(String limit, int task, Instant from) {
        if (limit.equals(Limits.LOOK_BACK)) {
            return LookingBack.clock(pack, LocalDate.ofInstant(from, Moment.ZONE));
        }
        var rule = rule(limit, from);
        if (rule.unit() == RulePack.Limit.Unit.HOURS) {
            var end = from.plus(Duration.ofHours(rule.amount()));
            return new DeadlineSet(limit, task, end, false, rule.article());
        }
        var due = due(rule, LocalDate.ofInstant(from, Moment.ZONE));
        return new DeadlineSet(
                limit,
                task,
                due.day().plusDays(1).atStartOfDay(Moment.ZONE).toInstant(),
                due instanceof Due.Provisional,
                rule.article());
    }

    @Override
    public Pack inSeason(String season) {
        return new PlacePack(pack, workdays, season);
    }

    /// While the plenary sits co-signers answer sooner; what was raised there, units later.
    private RulePack.Limit rule(String limit, Instant from) {
        if (limit.equals(Limits.CO_SIGNING)) {
            var when = new Seasons(pack).isSitting(from) ? "sitting" : "otherwise";
            return pack.limit(ProposalRules.PART, Limits.CO_SIGNING, when);
        }
        if (limit.equals(Limits.REPLY) && of.equals(Seasons.PLENARY)) {
            return pack.limitOr(
                    List.of(ProposalRules.PART, "limits", Limits.REPLY_PLENARY),
                    List.of(ProposalRules.PART, "limits", limit));
        }
        return pack.limit(ProposalRules.PART, "limits", limit);
    }

    private Due due(RulePack.Limit rule, LocalDate from) {
        return switch (rule.unit()) {
            case WORKDAYS -> workdays.after(from, rule.amount());
            case MONTHS -> workdays.monthsAfter(from, rule.amount());
            case DAYS -> workdays.daysAfter(from, rule.amount());
            case HOURS -> throw new IllegalArgumentException(rule + " is not counted in days");
        };
    }

    @Override
    public List<Option> outcomes() {
        return options("outcomes");
    }

    @Override
    public Map<String, String> letters() {
        return WordList.letters(pack.coded(ProposalRules.PART, "outcomes"));
    }

    @Override
    public List<String> channels() {
        return WordList.of(pack, "dispatch", "channels");
    }

    @Override
    public List<Option> proposers() {
        return options("proposers");
    }

    @Override
    public Set<String> plenaryOnly() {
        return Set.copyOf(WordList.of(pack, "proposing", "plenary-only"));
    }

    @Override
    public String proposerOf(String unitKind) {
        return WordList.paired(WordList.of(pack, "proposing", "unit-kinds"), unitKind);
    }

    @Override
    public boolean leadChangeRestartsClock() {
        return pack.number(ProposalRules.PART, "dispatch", "lead-change-restarts-clock") == 1;
    }

    @Override
    public List<Option> degrees() {
        return WordList.inOrder(options("degrees"), DEGREES);
    }

    @Override
    public List<Option> contactMeans() {
        return options("contact-means");
    }

    @Override
    public List<Option> declineReasons() {
        return options("decline-reasons");
    }

    @Override
    public List<Option> convertReasons() {
        return options("convert-reasons");
    }

    @Override
    public List<Option> spheres() {
        return options("spheres");
    }

    @Override
    public List<Option> consents() {
        return options("consents");
    }

    @Override
    public List<Option> categories() {
        return options("categories");
    }

    @Override
    public Map<String, Set<String>> categoryNames() {
        return WordList.names(pack.coded(ProposalRules.PART, "categories"));
    }

    private List<Option> options(String what) {
        return pack.coded(ProposalRules.PART, what).stream().map(PlacePack::option).toList();
    }

    private static Option option(RulePack.Coded one) {
        var letter = one.letter().isEmpty() ? "" : one.letter() + " ";
        return new Option(one.code(), letter + one.zh(), letter + one.en());
    }

    @Override
    public String season(Instant at) {
        return new Seasons(pack).of(at);
    }

    @Override
    public LocalDate plenaryOpens(Instant after) {
        return new Seasons(pack).opens(after);
    }

    @Override
    public int sessionYear(Instant at) {
        return new Seasons(pack).sessionYear(at);
    }

    @Override
    public int coSignersMax() {
        return pack.number(ProposalRules.PART, Limits.CO_SIGNING, "most");
    }

    @Override
    public int roundsMax() {
        return pack.number(ProposalRules.PART, "rounds", "max");
    }

    @Override
    public int meetingFrom() {
        return pack.number(ProposalRules.PART, "rounds", "meeting-from");
    }

    @Override
    public List<Option> mergePractices() {
        return ProposalRules.PRACTICES.stream().filter(one -> isPractised(one.code())).toList();
    }

    private boolean isPractised(String practice) {
        return pack.number(ProposalRules.PART, ProposalRules.MERGING, practice) == 1;
    }

    @Override
    public boolean contactsEach() {
        return isPractised("contact-each");
    }

    @Override
    public int mergedMax() {
        return pack.number(ProposalRules.PART, ProposalRules.MERGING, "most");
    }

    @Override
    public int mergedPointsMax() {
        return pack.number(ProposalRules.PART, ProposalRules.MERGING, "points");
    }

    @Override
    public int titleMax() {
        return pack.number(ProposalRules.PART, "text", "title");
    }

    @Override
    public int bodyMax() {
        return pack.number(ProposalRules.PART, "text", "body");
    }

    @Override
    public int pointsMax() {
        return pack.number(ProposalRules.PART, "text", "points");
    }

    @Override
    public int suggestedUnitsMax() {
        return pack.number(ProposalRules.PART, "text", "units");
    }

    @Override
    public SupervisionRules supervision() {
        return SupervisionRules.of(pack, this::options);
    }

    @Override
    public ReplyCheck replyCheck() {
        return ReplyCheck.of(pack);
    }

    @Override
    public Style style() {
        return Style.of(pack);
    }

    @Override
    public String hash() {
        return pack.hash();
    }
}
