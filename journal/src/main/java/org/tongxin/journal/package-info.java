/// The transparency log (留痕): an append-only journal that nobody can alter unseen, and receipts
/// that anyone can check without trusting us.
///
/// Plain Java on the JDK alone: no storage, no clock, no network. The server keeps leaves and nodes
/// and asks this library what they prove.
///
/// **The chain in one line:** fact → [CanonicalJson] → [Merkle] leaf → [FrontierBuilder] →
/// `Checkpoint` → signed `Note` → `Receipt`.
///
/// | To … | take |
/// |---|---|
/// | write a leaf | [CanonicalJson] |
/// | add leaves and store nodes | [FrontierBuilder] with a [NodeSink]; keep [Frontier#encode] |
/// | prove and verify | [Proofs], from a [NodeSource] |
/// | sign and publish | `note.NoteKey`, `note.Checkpoint`, `note.Note`, [Tiles] |
/// | hand out and check receipts | `note.Receipt`, `note.Vkey`, `note.Verdict` |
///
/// **Invariants**
/// 1. The root that a frontier gives is the root that RFC 6962 defines, for every size.
/// 2. Every leaf has a proof, and every tree one of having grown out of any earlier one; a proof
///    with any bit changed is refused.
/// 3. A receipt with any bit changed is refused.
/// 4. What was read is written back byte for byte; whatever could be written in two ways is read in
///    one only.
/// 5. Input from outside never throws: it is empty, or a verdict with its reason.
/// 6. Equal facts have equal bytes.
///
/// **Follows** RFC 6962 and RFC 9162 (trees), RFC 8785 (JSON), RFC 8032 (Ed25519), C2SP
/// signed-note, tlog-checkpoint, tlog-tiles and tlog-proof, and the draft Merkle Tree Certificates
/// for subtrees. Where they leave a choice: decision 0020.
///
/// **Leaves out on purpose** witnesses' cosignatures, SM2 signatures, pruning, compression: no
/// issue asks for them here.
@NullMarked
package org.tongxin.journal;

import org.jspecify.annotations.NullMarked;
