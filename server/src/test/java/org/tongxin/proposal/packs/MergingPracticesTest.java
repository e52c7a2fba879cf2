package org.tongxin.proposal.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.chain.Field.Option;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Calendars;

/// Which practices of merging a place has. Invariant 11 of proposal.
class MergingPracticesTest {

    @Test
    void bothUnlessAPlaceDecidesOtherwise() {
        assertThat(practices("zhoukou", "2026-03-12")).containsExactly("together", "one-case");
        assertThat(practices("yunxi", "2026-06-30")).containsExactly("together", "one-case");
        assertThat(practices("yunxi", "2026-07-01")).containsExactly("together");
    }

    @Test
    void eachSideIsSpokenWithUnlessAPlaceDecidesOtherwise() {
        assertThat(pack("zhoukou", "2026-03-12").contactsEach()).isTrue();
        assertThat(pack("yunxi", "2026-06-30").contactsEach()).isTrue();
        assertThat(pack("yunxi", "2026-07-01").contactsEach()).isFalse();
    }

    private static List<String> practices(String place, String day) {
        return pack(place, day).mergePractices().stream().map(Option::code).toList();
    }

    private static Pack pack(String place, String day) {
        return new PlacePacks(RulePacks.of(Path.of("../places"), place), Calendars.published())
                .on(LocalDate.parse(day));
    }
}
