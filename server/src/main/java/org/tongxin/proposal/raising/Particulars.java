package org.tongxin.proposal.raising;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Field;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Pack;

/// What the form asks beside title, texts and points (其他事项). All of it may be left out; a choice
/// left out is the usual one.
///
/// @param proposer type of proposer, code of the rule pack; empty when not said
/// @param sphere of the five (五位一体); empty when not said
/// @param units the proposer would give it to
/// @param consent to publish: full, summary or none; empty when not said
/// @param reason why not in full
/// @param confidential `yes` or `no`; empty when not said
/// @param contact of a collective: person and telephone
public record Particulars(
        String proposer,
        String sphere,
        List<String> units,
        String consent,
        @Nullable Sealed reason,
        String confidential,
        @Nullable Sealed contact,
        @Nullable Sealed remarks) {

    public static final Particulars NONE =
            new Particulars("", "", List.of(), "", null, "", null, null);

    /// Only the sphere is known.
    public static Particulars ofSphere(String sphere) {
        return new Particulars("", sphere, List.of(), "", null, "", null, null);
    }

    static final String PROPOSER = "proposer";
    static final String CONTACT = "contact";

    private static final String CONSENT = "consent";
    private static final String FULL = "full";

    public Particulars {
        units = units.stream().distinct().toList();
    }

    static List<Field> fields(Pack pack) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice(PROPOSER, pack.proposers()).optional());
        fields.add(Field.text(CONTACT, Forms.CONTACT_MAX).optional());
        fields.add(Field.choice("sphere", pack.spheres()).optional());
        fields.add(
                Field.units("units", pack.suggestedUnitsMax())
                        .labelled("suggested-units")
                        .optional());
        fields.add(Field.choice(CONSENT, pack.consents()).optional());
        fields.add(Field.longtext("consent-reason", Forms.NOTE_MAX).reasonUnless(CONSENT, FULL));
        fields.add(Field.choice("confidential", Forms.YES_OR_NO).optional());
        fields.add(Field.longtext("remarks", Forms.NOTE_MAX).optional());
        return fields;
    }

    static Particulars read(Inputs in) {
        return new Particulars(
                in.codeIfAny(PROPOSER).orElse(""),
                in.codeIfAny("sphere").orElse(""),
                in.codes("units"),
                in.codeIfAny(CONSENT).orElse(""),
                in.textOrNull("consent-reason"),
                in.codeIfAny("confidential").orElse(""),
                in.textOrNull(CONTACT),
                in.textOrNull("remarks"));
    }

    /// Filled in anew: of choices that were left out the earlier ones stand, so that nothing is
    /// published, or seen by more, because somebody did not say it twice.
    Particulars after(Proposal proposal) {
        var before = proposal.form();
        if (before == null) {
            return this;
        }
        return new Particulars(
                proposer.isEmpty() ? before.proposer() : proposer,
                sphere.isEmpty() ? before.sphere() : sphere,
                units,
                consent.isEmpty() ? before.consent() : consent,
                consent.isEmpty() ? before.reason() : reason,
                confidential.isEmpty() ? before.confidential() : confidential,
                contact,
                remarks);
    }

    /// @param form what it belongs to
    /// @param type of proposer
    ProposalFact.Submitted of(Submitting.Submit form, String season, String type) {
        var published = consent.isEmpty() ? FULL : consent;
        return new ProposalFact.Submitted(
                season,
                type,
                form.category(),
                sphere,
                form.situation(),
                form.analysis(),
                units,
                published,
                published.equals(FULL) ? null : reason,
                confidential.equals("yes") ? "yes" : "no",
                contact,
                remarks);
    }
}
