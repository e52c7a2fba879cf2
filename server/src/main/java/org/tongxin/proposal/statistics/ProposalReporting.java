package org.tongxin.proposal.statistics;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.people.Role;
import org.tongxin.people.Units;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting;
import org.tongxin.views.UnitNames;

/// The tables of proposals that every office publishes (提案统计表).
@Component
class ProposalReporting implements Reporting {

    private final Packs packs;
    private final UnitNames units;
    private final Units posts;
    private final InstantSource instants;

    ProposalReporting(Packs packs, UnitNames units, Units posts, InstantSource instants) {
        this.packs = packs;
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
}
