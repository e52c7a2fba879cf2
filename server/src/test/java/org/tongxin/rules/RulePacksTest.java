package org.tongxin.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.rules.RulePack.Limit;

/// Invariants 1, 2 and 4 of rules, with the real packs of `places/`.
class RulePacksTest {

    static final Path PLACES = Path.of("../places");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir Path copy;

    @Test
    void aMatterIsJudgedByThePackOfItsOwnDay() {
        var yunxi = RulePacks.of(PLACES, "yunxi");
        assertThat(reply(yunxi, DAY).unit()).isEqualTo(Limit.Unit.MONTHS);
        assertThat(reply(yunxi, LocalDate.of(2026, 6, 30)).amount()).isEqualTo(2);
        assertThat(reply(yunxi, LocalDate.of(2026, 7, 1)))
                .isEqualTo(new Limit(Limit.Unit.WORKDAYS, 40, "云溪县提案工作办法（2026年修订）第十五条"));
        assertThat(reply(yunxi, LocalDate.of(1998, 3, 5)).amount()).isEqualTo(2);
    }

    @Test
    void theLowerPlaceIsLaidOverTheUpper() {
        var yunxi = RulePacks.of(PLACES, "yunxi").on(DAY);
        var zhoukou = RulePacks.of(PLACES, "zhoukou").on(DAY);
        assertThat(yunxi.limit("proposal", "limits", "contact").article()).contains("云州市");
        assertThat(letters(yunxi)).containsExactly("A", "B", "C", "D", "D");
        assertThat(letters(zhoukou)).containsExactly("A", "B", "B", "C", "C");
        assertThat(yunxi.coded("proposal", "categories")).hasSize(15);
        assertThat(zhoukou.limit("proposal", "limits", "sign-for").amount()).isEqualTo(5);
    }

    @Test
    void theSameFilesGiveTheSameHashWhateverTheirOrderOnDisk() throws IOException {
        for (var place : List.of("yunxi", "yunzhou", "henan", "china")) {
            copyBackwards(PLACES.resolve(place), copy.resolve(place));
        }
        var here = RulePacks.of(PLACES, "yunxi");
        var there = RulePacks.of(copy, "yunxi");
        assertThat(there.on(DAY).hash()).isEqualTo(here.on(DAY).hash()).hasSize(64);
        assertThat(there.on(DAY.plusYears(1)).hash()).isEqualTo(here.on(DAY.plusYears(1)).hash());
        assertThat(here.on(DAY).hash()).isNotEqualTo(here.on(DAY.plusYears(1)).hash());
        assertThat(here.on(DAY).hash()).isNotEqualTo(RulePacks.of(PLACES, "china").on(DAY).hash());
    }

    @Test
    void whatAKindNeedsAndNobodyGivesStopsTheStart() throws IOException {
        copyBackwards(PLACES.resolve("china"), copy.resolve("china"));
        var pack = copy.resolve("china/rules/2015-proposals.yaml");
        Files.writeString(pack, Files.readString(pack).replaceAll("(?m)^    reply: .*\n", ""));
        assertThatThrownBy(() -> RulePacks.of(copy, "china"))
                .isInstanceOf(UnreadableRules.class)
                .hasMessage(
                        pack
                                + ":1:1: this pack with the packs above and below it, on"
                                + " 2015-01-01, gives no proposal.limits.reply");
        assertThatThrownBy(() -> RulePacks.of(copy, "nowhere"))
                .hasMessageContaining("there is no place nowhere");
    }

    private static Limit reply(RulePacks packs, LocalDate day) {
        return packs.on(day).limit("proposal", "limits", "reply");
    }

    private static List<String> letters(RulePack pack) {
        return pack.coded("proposal", "outcomes").stream().map(RulePack.Coded::letter).toList();
    }

    private static void copyBackwards(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.sorted().toList().reversed()) {
                if (Files.isRegularFile(file)) {
                    var target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
