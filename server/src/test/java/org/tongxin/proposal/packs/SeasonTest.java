package org.tongxin.proposal.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.matter.Moment;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Calendars;

/// To which season and session an instant counts, to the second.
class SeasonTest {

    @ParameterizedTest
    @CsvSource({
        "zhoukou, 2026-12-05T23:59:59, off-season, 2026",
        "zhoukou, 2026-12-06T00:00:00, off-season, 2027",
        "zhoukou, 2026-12-31T23:59:59, off-season, 2027",
        "zhoukou, 2027-01-01T00:00:00, plenary, 2027",
        "zhoukou, 2027-03-31T23:59:59, plenary, 2027",
        "zhoukou, 2027-04-01T00:00:00, off-season, 2027",
        "yunxi, 2026-10-07T23:59:59, off-season, 2026",
        "yunxi, 2026-10-08T00:00:00, plenary, 2027",
        "yunxi, 2026-12-31T23:59:59, plenary, 2027",
        "yunxi, 2027-01-03T11:59:59, plenary, 2027",
        "yunxi, 2027-01-03T12:00:00, off-season, 2027"
    })
    void theInstantDecides(String place, LocalDateTime at, String season, int year) {
        var packs =
                new PlacePacks(RulePacks.of(Path.of("../places"), place), Calendars.published());
        var pack = packs.on(LocalDate.of(2026, 11, 1));
        var instant = at.atZone(Moment.ZONE).toInstant();
        assertThat(pack.season(instant)).isEqualTo(season);
        assertThat(pack.sessionYear(instant)).isEqualTo(year);
    }

    /// Province and city say nothing of it themselves.
    @ParameterizedTest
    @ValueSource(strings = {"china", "henan", "zhoukou"})
    void whoProposesInThePlenaryOnlyIsInheritedFromTheNation(String place) {
        var packs =
                new PlacePacks(RulePacks.of(Path.of("../places"), place), Calendars.published());
        var pack = packs.on(LocalDate.of(2026, 3, 12));
        assertThat(pack.plenaryOnly()).containsExactlyInAnyOrder("sector", "group");
        assertThat(pack.proposerOf("member-group")).isEqualTo("group");
    }
}
