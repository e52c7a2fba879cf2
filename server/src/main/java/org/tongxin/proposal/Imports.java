package org.tongxin.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Command;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Sealing;
import org.tongxin.people.Units;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.raising.Particulars;
import org.tongxin.proposal.raising.Submitting;

/// Old proposals on their way in (导入): what other systems hold, put so that the door knows it.
@Component
public class Imports {

    /// Where an old proposal stands once it is here.
    public enum As {
        /// On the desk of the proposal office, to be examined as any other.
        REVIEW,
        /// Concluded elsewhere: to be found and read, nobody's work.
        ARCHIVE
    }

    /// @param source the other system's id, the same at every import
    /// @param raisedOn the original day
    /// @param proposer `member`, `joint` or `collective`
    /// @param names proposers as they stand on the paper
    /// @param category code of the rule pack
    /// @param told what the other system tells beside
    public record Old(
            String source,
            LocalDate raisedOn,
            String proposer,
            List<String> names,
            String category,
            String title,
            String situation,
            String analysis,
            List<String> points,
            Told told) {
        public Old {
            names = List.copyOf(names);
            points = List.copyOf(points);
        }
    }

    /// What became of it there.
    ///
    /// @param sphere code of the rule pack, or `""`
    /// @param result docketed, merged, declined, converted, withdrawn, or `""` when it is not told
    /// @param reason code of the rule pack, or `""`
    public record Told(
            String sphere, String result, String reason, List<ProposalFact.OldReply> replies) {
        public Told {
            replies = List.copyOf(replies);
        }

        /// The fact, if any of it is told.
        ProposalFact.@Nullable HandledElsewhere fact() {
            return result.isEmpty()
                    ? null
                    : new ProposalFact.HandledElsewhere(result, reason, replies);
        }
    }

    private final Packs packs;
    private final Units units;
    private final InstantSource instants;
    private final Sealing sealing;

    Imports(Packs packs, Units units, Sealing sealing, InstantSource instants) {
        this.packs = packs;
        this.units = units;
        this.instants = instants;
        this.sealing = sealing;
    }

    /// What the door is asked, with all texts sealed.
    public Command command(Old old, As as) {
        var subject = "source:" + old.source();
        var form =
                new Submitting.Submit(
                        seal("", old.title()),
                        seal("", old.situation()),
                        seal("", old.analysis()),
                        old.points().stream().map(point -> seal("", point)).toList(),
                        old.category(),
                        List.of(),
                        List.of(),
                        Particulars.ofSphere(old.told().sphere()));
        var names = old.names().stream().map(name -> seal(subject, name)).toList();
        return new Submitting.Import(
                form,
                old.source(),
                old.raisedOn(),
                old.proposer(),
                names,
                as == As.ARCHIVE,
                old.told().fact());
    }

    /// The idempotency key of a source id: the same proposal cannot come in twice.
    public static String key(String source) {
        return "import:proposal:" + source;
    }

    /// SHA-256 of what the other system held, so that another text under the same id is told.
    public static byte[] content(List<String> held) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var one : held) {
                var bytes = one.getBytes(UTF_8);
                sha.update("%d:".formatted(bytes.length).getBytes(UTF_8));
                sha.update(bytes);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }

    /// The code of a category by its code, its words, or another name the rule pack gives it.
    public Optional<String> category(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        return today().categoryNames().entrySet().stream()
                .filter(entry -> entry.getValue().contains(wanted))
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }

    /// Reads what a file tells of their handling, by the units there are and were.
    public ToldReading reading() {
        return new ToldReading(packs, OldUnits.of(units));
    }

    /// Characters a new proposal's title may have; an old one keeps a longer title.
    public int titleMax() {
        return today().titleMax();
    }

    private Pack today() {
        return packs.on(Moment.today(instants));
    }

    private Sealed seal(String subject, String text) {
        return sealing.seal(subject, text);
    }
}
