package org.tongxin.proposal.statistics;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.people.People;
import org.tongxin.people.Role;
import org.tongxin.people.Units;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.packs.Numeral;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.packs.Style;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting;
import org.tongxin.statistics.Span;
import org.tongxin.views.UnitNames;

/// The tables of proposals that every office publishes (提案统计表).
@Component
class ProposalReporting implements Reporting {

    private final Packs packs;
    private final People people;
    private final UnitNames units;
    private final Units posts;
    private final InstantSource instants;

    ProposalReporting(
            Packs packs, People people, UnitNames units, Units posts, InstantSource instants) {
        this.packs = packs;
        this.people = people;
        this.units = units;
        this.posts = posts;
        this.instants = instants;
    }

    @Override
    public String kind() {
        return ProposalKind.CODE;
    }

    @Override
    public String list() {
        return "/proposals";
    }

    @Override
    public int session() {
        return packs.on(Moment.today(instants)).sessionYear(instants.instant());
    }

    @Override
    public List<Table> tables(Numbers numbers, Words words) {
        var today = Moment.today(instants);
        var members = posts.holding(Role.MEMBER, today);
        var sheet = new Sheet(numbers, packs.on(numbers.span().judgedOn(today)), words);
        return Stream.of(
                        new IntakeTables(sheet, members).all(),
                        new ReplyTables(sheet).all(),
                        new UnitTables(sheet, code -> units.name(code, words)).all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Published published(Span span) {
        var today = Moment.today(instants);
        var style = packs.on(span.judgedOn(today)).style();
        var issuer =
                people.units(today).stream()
                        .filter(unit -> unit.kind().equals("proposal-committee"))
                        .findFirst()
                        .map(unit -> style.unit(unit.zh()))
                        .orElse(style.committee() + "提案委员会");
        return new Published(issuer, subject(span, style));
    }

    private static String subject(Span span, Style style) {
        var session = style.session(span.year());
        return switch (span.part()) {
            case "" -> span.isSession() ? session + "提案" : span.year() + "年提案";
            case "plenary" -> session + "期间提案";
            case "off-season" -> session + "闭会期间提案";
            default -> "%d年%s提案".formatted(span.year(), part(span.part()));
        };
    }

    /// A quarter is one digit, a month two.
    private static String part(String part) {
        return part.length() == 1
                ? "第%s季度".formatted(Numeral.of(Integer.parseInt(part)))
                : Integer.parseInt(part) + "月";
    }
}
