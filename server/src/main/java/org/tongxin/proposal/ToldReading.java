package org.tongxin.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongxin.chain.Field.Option;
import org.tongxin.proposal.ProposalFact.OldReply;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.proposal.packs.Packs;

/// Reads in a file what became of old proposals elsewhere (原系统办理情况): by codes, or by the words and
/// letters the place had on the day they were raised. It guesses nothing: what it does not know, or
/// what does not go together, is told.
public final class ToldReading {

    private static final Map<String, String> RESULTS =
            Map.ofEntries(
                    Map.entry("立案", "docketed"),
                    Map.entry("并案", "merged"),
                    Map.entry("不予立案", "declined"),
                    Map.entry("不立案", "declined"),
                    Map.entry("转社情民意", "converted"),
                    Map.entry("转来信", "converted"),
                    Map.entry("撤案", "withdrawn"));

    private final Packs packs;
    private final OldUnits units;

    ToldReading(Packs packs, OldUnits units) {
        this.packs = packs;
        this.units = units;
    }

    /// As a row says it, each `""` when it does not.
    public record Words(String type, String sphere, String result, String reason, String replies) {}

    /// As it is read.
    ///
    /// @param type of proposer, or `""`
    /// @param wrong why it cannot be taken, or `""`
    public record Said(String type, Imports.Told told, String wrong) {}

    public Said read(Words words, LocalDate raisedOn) {
        return new OneRow(packs.on(raisedOn)).read(words);
    }

    /// The words of one row; those that are not known are put aside as they come.
    private final class OneRow {

        private final Pack pack;
        private final List<String> unknown = new ArrayList<>();

        OneRow(Pack pack) {
            this.pack = pack;
        }

        Said read(Words words) {
            var type = code(pack.proposers(), words.type());
            var sphere = code(pack.spheres(), words.sphere());
            var result = result(words.result());
            var reason = code(reasons(result), words.reason());
            var replies = replies(words.replies());
            var told = new Imports.Told(sphere, result, reason, replies);
            return new Said(type, told, wrong(words, result));
        }

        private String wrong(Words words, String result) {
            if (!unknown.isEmpty()) {
                return "not known here: " + String.join(", ", unknown);
            }
            return words.replies().isBlank() || result.equals("docketed")
                    ? ""
                    : "replies are told, but not that it was put on file (立案)";
        }

        /// Only what was declined or converted has a coded reason.
        private List<Option> reasons(String result) {
            return switch (result) {
                case "declined" -> pack.declineReasons();
                case "converted" -> pack.convertReasons();
                default -> List.of();
            };
        }

        private String result(String word) {
            var stripped = word.strip();
            return RESULTS.containsValue(stripped)
                    ? stripped
                    : known(Optional.ofNullable(RESULTS.get(stripped)), stripped);
        }

        private String code(List<Option> options, String word) {
            var stripped = word.strip();
            return known(
                    options.stream()
                            .filter(one -> stripped.equals(one.code()) || isCalled(one, stripped))
                            .map(Option::code)
                            .findFirst(),
                    stripped);
        }

        private static boolean isCalled(Option option, String word) {
            return word.equals(option.zh()) || word.equals(option.en());
        }

        private String known(Optional<String> code, String word) {
            if (code.isEmpty() && !word.isEmpty()) {
                unknown.add(word);
            }
            return code.orElse("");
        }

        /// `市住房和城乡建设局=A；zhoukou-transport=planned`, or only their classes: `A;B`.
        private List<OldReply> replies(String text) {
            var replies = new ArrayList<OldReply>();
            for (var part : text.split("[;；]", -1)) {
                if (!part.isBlank()) {
                    var at = Math.max(part.indexOf('='), part.indexOf('＝'));
                    var unit = part.substring(0, Math.max(at, 0)).strip();
                    replies.add(
                            reply(
                                    unit.isEmpty() ? "" : known(units.called(unit), unit),
                                    part.substring(at + 1).strip()));
                }
            }
            return replies;
        }

        /// A letter that stands for several classes stays a letter.
        private OldReply reply(String unit, String word) {
            var lettered =
                    pack.letters().entrySet().stream()
                            .filter(one -> one.getValue().equals(word))
                            .map(Map.Entry::getKey)
                            .toList();
            if (lettered.isEmpty()) {
                return new OldReply(unit, "", code(pack.outcomes(), word));
            }
            return new OldReply(unit, word, lettered.size() == 1 ? lettered.getFirst() : "");
        }
    }
}
