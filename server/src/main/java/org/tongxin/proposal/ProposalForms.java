package org.tongxin.proposal;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.chain.Field;

/// What each act on a proposal asks for.
final class ProposalForms {

    private static final int NOTE_MAX = 2_000;
    private static final int UNITS_MAX = 10;
    private static final int FILES_MAX = 10;

    static final String ATTACHMENTS = "attachments";

    private final Pack pack;

    ProposalForms(Pack pack) {
        this.pack = pack;
    }

    List<Field> none(Proposal proposal, int task) {
        return List.of();
    }

    List<Field> submit(Proposal proposal, int task) {
        var fields = new ArrayList<Field>();
        fields.add(Field.text("title", pack.titleMax()));
        fields.add(Field.choice("category", pack.categories()));
        fields.add(Field.longtext("situation", pack.bodyMax()));
        fields.add(Field.longtext("analysis", pack.bodyMax()));
        for (var no = 1; no <= pack.pointsMax(); no++) {
            var point = Field.longtext("point", pack.bodyMax()).numbered(no);
            fields.add(no == 1 ? point : point.optional());
        }
        fields.add(Field.files(ATTACHMENTS, FILES_MAX).optional());
        return fields;
    }

    List<Field> decline(Proposal proposal, int task) {
        return List.of(
                Field.choice("reason", pack.declineReasons()), Field.longtext("note", NOTE_MAX));
    }

    List<Field> dispatch(Proposal proposal, int task) {
        return List.of(Field.units("units", UNITS_MAX));
    }

    List<Field> contact(Proposal proposal, int task) {
        return List.of(
                Field.choice("means", pack.contactMeans()),
                Field.date("on"),
                Field.longtext("note", NOTE_MAX));
    }

    List<Field> reply(Proposal proposal, int task) {
        var fields = new ArrayList<Field>();
        for (var point : proposal.matter().points()) {
            fields.add(Field.longtext("answer", pack.bodyMax()).numbered(point.no()));
            fields.add(Field.choice("outcome", pack.outcomes()).numbered(point.no()));
            fields.add(Field.longtext("promise", NOTE_MAX).numbered(point.no()).optional());
            fields.add(Field.date("due").numbered(point.no()).optional());
        }
        fields.add(Field.files(ATTACHMENTS, FILES_MAX).optional());
        return fields;
    }

    List<Field> sendBack(Proposal proposal, int task) {
        return List.of(Field.longtext("reason", NOTE_MAX));
    }

    List<Field> rate(Proposal proposal, int task) {
        return List.of(
                Field.choice("attitude", pack.degrees()),
                Field.choice("result", pack.degrees()),
                Field.longtext("note", NOTE_MAX).optional());
    }
}
