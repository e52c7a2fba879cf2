package org.tongxin.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongxin.chain.Field.Option;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.Moment;
import org.tongxin.rules.RulePack;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Due;
import org.tongxin.workdays.Workdays;

/// A place's rule packs as proposals read them. Clocks are counted by the pack of the day they
/// start; what forms offer is the pack of today.
final class PlacePack implements Pack {

    private final RulePacks packs;
    private final Workdays workdays;

    PlacePack(RulePacks packs, Workdays workdays) {
        this.packs = packs;
        this.workdays = workdays;
    }

    @Override
    public DeadlineSet clock(String limit, int task, Instant from) {
        var day = LocalDate.ofInstant(from, Moment.ZONE);
        var rule = packs.on(day).map("proposal", "limits", limit);
        var due = due(rule.get("workdays"), rule.get("months"), rule.get("days"), day);
        return new DeadlineSet(
                limit,
                task,
                due.day().plusDays(1).atStartOfDay(Moment.ZONE).toInstant(),
                due instanceof Due.Provisional,
                String.valueOf(rule.get("article")));
    }

    private Due due(
            @org.jspecify.annotations.Nullable Object workdaysAllowed,
            @org.jspecify.annotations.Nullable Object months,
            @org.jspecify.annotations.Nullable Object days,
            LocalDate from) {
        if (workdaysAllowed instanceof Integer number) {
            return workdays.after(from, number);
        }
        if (months instanceof Integer number) {
            return workdays.monthsAfter(from, number);
        }
        if (days instanceof Integer number) {
            return workdays.daysAfter(from, number);
        }
        throw new IllegalStateException("a limit is in workdays, months or days");
    }

    @Override
    public List<Option> outcomes() {
        return options("outcomes");
    }

    @Override
    public List<Option> degrees() {
        return options("degrees");
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
    public List<Option> categories() {
        return options("categories");
    }

    private List<Option> options(String what) {
        return today().coded("proposal", what).stream()
                .map(one -> new Option(one.code(), one.zh(), one.en()))
                .toList();
    }

    @Override
    public String season(Instant at) {
        var day = LocalDate.ofInstant(at, Moment.ZONE);
        var months = packs.on(day).map("proposal", "season").get("plenary-months");
        return months instanceof List<?> list && list.contains(day.getMonthValue())
                ? "plenary"
                : "off-season";
    }

    @Override
    public int sessionYear(Instant at) {
        var day = LocalDate.ofInstant(at, Moment.ZONE);
        var pack = packs.on(day);
        var turn =
                LocalDate.of(
                        day.getYear(),
                        pack.number("proposal", "season", "next-session-from-month"),
                        pack.number("proposal", "season", "next-session-from-day"));
        return day.isBefore(turn) ? day.getYear() : day.getYear() + 1;
    }

    @Override
    public int titleMax() {
        return today().number("proposal", "text", "title");
    }

    @Override
    public int bodyMax() {
        return today().number("proposal", "text", "body");
    }

    @Override
    public int pointsMax() {
        return today().number("proposal", "text", "points");
    }

    @Override
    public String hash(LocalDate day) {
        return packs.on(day).hash();
    }

    private RulePack today() {
        return packs.on(LocalDate.now(Moment.ZONE));
    }
}
