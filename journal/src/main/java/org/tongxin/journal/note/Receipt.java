package org.tongxin.journal.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongxin.journal.Hash;
import org.tongxin.journal.Merkle;
import org.tongxin.journal.Proofs;
import org.tongxin.journal.Text;

/// A receipt (回执): a C2SP tlog-proof file showing that a leaf is in the journal, verified with
/// nothing but the log's public key.
///
/// The `extra` line carries the leaf itself, so the file needs no company. A receipt can be written
/// in one way only and is signed by the log alone, so that no bit of it can change unseen: stricter
/// than C2SP asks, see decision 0020.
public final class Receipt {

    /// No receipt is longer, in bytes.
    public static final int LENGTH_MAX = 200_000;

    private static final String HEAD = "c2sp.org/tlog-proof@v1\nextra ";
    private static final String INDEX = "index ";
    private static final int PROOF_MAX = 63;

    private final byte[] leaf;
    private final long index;
    private final List<Hash> proof;
    private final Note note;
    private final Checkpoint checkpoint;

    private Receipt(byte[] leaf, long index, List<Hash> proof, Note note) {
        this.leaf = leaf.clone();
        this.index = index;
        this.proof = List.copyOf(proof);
        this.note = note;
        this.checkpoint =
                Checkpoint.parse(note.text())
                        .orElseThrow(() -> new IllegalArgumentException("no checkpoint: " + note));
    }

    /// Issues a receipt. Lines of other signers than the log are to be left out beforehand by
    /// [Note#onlyBy].
    public static Receipt of(byte[] leaf, long index, List<Hash> proof, Note checkpoint) {
        return new Receipt(leaf, index, proof, checkpoint);
    }

    public static Optional<Receipt> parse(byte[] bytes) {
        return bytes.length > LENGTH_MAX
                ? Optional.empty()
                : Text.utf8(bytes).flatMap(Receipt::parse);
    }

    /// Reads a receipt; `text` gives back exactly what was read.
    public static Optional<Receipt> parse(String text) {
        var blank = text.indexOf("\n\n");
        if (blank < 0 || text.length() > LENGTH_MAX || !text.startsWith(HEAD)) {
            return Optional.empty();
        }
        var note =
                Note.parse(text.substring(blank + 2))
                        .filter(n -> Checkpoint.parse(n.text()).isPresent());
        var lines = Arrays.asList(text.substring(HEAD.length(), blank).split("\n", -1));
        return note.flatMap(n -> read(lines, n)).filter(r -> r.text().equals(text));
    }

    private static Optional<Receipt> read(List<String> lines, Note note) {
        if (lines.size() < 2 || lines.size() > 2 + PROOF_MAX || !lines.get(1).startsWith(INDEX)) {
            return Optional.empty();
        }
        var index = Text.decimal(lines.get(1).substring(INDEX.length()));
        var hashes = lines.subList(2, lines.size());
        var proof = hashes.stream().flatMap(line -> Hash.read(line).stream()).toList();
        if (index.isEmpty() || proof.size() != hashes.size()) {
            return Optional.empty();
        }
        return Text.base64(lines.getFirst())
                .map(leaf -> new Receipt(leaf, index.getAsLong(), proof, note));
    }

    public String text() {
        var hashes = proof.stream().map(h -> h.base64() + "\n").collect(Collectors.joining());
        var extra = Base64.getEncoder().encodeToString(leaf);
        return HEAD + extra + "\n" + INDEX + index + "\n" + hashes + "\n" + note.encoded();
    }

    /// Whether the log with this key vouches for the leaf.
    public Verdict verify(Vkey key) {
        if (!checkpoint.origin().equals(key.name())) {
            return new Verdict.Refused(Verdict.Reason.OTHER_LOG);
        }
        if (note.signatures().size() != 1 || !key.isNamedBy(note.signatures().getFirst())) {
            return new Verdict.Refused(Verdict.Reason.SIGNATURE_IS_UNKNOWN);
        }
        if (!(note.verify(key) instanceof Note.Signed)) {
            return new Verdict.Refused(Verdict.Reason.SIGNATURE_IS_WRONG);
        }
        var hash = Merkle.leaf(leaf);
        if (!Proofs.verifyInclusion(hash, index, checkpoint.size(), proof, checkpoint.root())) {
            return new Verdict.Refused(Verdict.Reason.LEAF_IS_NOT_INCLUDED);
        }
        return new Verdict.Genuine(checkpoint, index);
    }

    /// A copy of the leaf's bytes, not to be believed before `verify` said [Verdict.Genuine].
    public byte[] leaf() {
        return leaf.clone();
    }

    public long index() {
        return index;
    }

    public List<Hash> proof() {
        return proof;
    }

    public Note note() {
        return note;
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }
}
