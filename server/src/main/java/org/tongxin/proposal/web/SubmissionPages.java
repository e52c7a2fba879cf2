package org.tongxin.proposal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain;
import org.tongxin.chain.FieldError;
import org.tongxin.drafts.DraftLine;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.web.SubmissionPage.Written;
import org.tongxin.proposal.web.form.Parts;
import org.tongxin.proposal.web.form.Points;
import org.tongxin.proposal.web.form.Proposers;
import org.tongxin.proposal.web.form.Way;
import org.tongxin.proposal.web.writing.Advice;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.story.Sentences;
import org.tongxin.views.ActForm;
import org.tongxin.views.ActForms;
import org.tongxin.views.Dues;

/// The pages on which a proposal is handed in.
@Component
class SubmissionPages {

    private final ActForms forms;

    private final Proposers proposers;

    SubmissionPages(ActForms forms, Proposers proposers) {
        this.forms = forms;
        this.proposers = proposers;
    }

    private record Answer(int status, List<FieldError> errors, List<Refusal> refused) {
        static final Answer NONE = new Answer(200, List.of(), List.of());
    }

    /// What somebody writes on.
    record Sheet(
            Chain.Available act,
            Map<String, List<String>> written,
            String key,
            DraftLine draft,
            Way way,
            Proposers.As as,
            Advice advice) {

        Sheet filled(Map<String, List<String>> other) {
            return new Sheet(act, other, key, draft, way, as, advice);
        }

        Sheet saying(String done) {
            return drafted(key, draft.saying(done));
        }

        Sheet drafted(String newKey, DraftLine line) {
            return new Sheet(act, written, newKey, line, way, as, advice);
        }

        Sheet advised(Advice other) {
            return new Sheet(act, written, key, draft, way, as, other);
        }
    }

    Page write(Sheet sheet, Frame frame) {
        return page(sheet, frame, Answer.NONE);
    }

    Page again(Sheet sheet, List<FieldError> errors, Frame frame) {
        return page(sheet, frame, new Answer(422, errors, List.of()));
    }

    /// The draft could not be kept: the form again, and why.
    Page unsaved(Sheet sheet, String why, Frame frame) {
        var line = sheet.draft().failing(why);
        return page(sheet.drafted(sheet.key(), line), frame, new Answer(409, List.of(), List.of()));
    }

    Page refused(Sheet sheet, Refusal why, Frame frame) {
        var answer = new Answer(409, List.of(), List.of(why));
        return page(sheet.drafted(ActForms.newKey(), sheet.draft()), frame, answer);
    }

    private SubmissionPage page(Sheet sheet, Frame frame, Answer answer) {
        var form = form(sheet, frame.words(), answer);
        return new SubmissionPage(
                frame.titled(frame.words().say(sheet.way().title())),
                answer.status(),
                sheet.way(),
                false,
                parts(form, sheet, frame.words()),
                form.unitNames(),
                List.of(),
                Map.of("key", sheet.key()),
                form.errors(),
                form.reason(),
                sheet.draft(),
                sheet.advice());
    }

    private Parts parts(ActForm form, Sheet sheet, Words words) {
        var lines = Math.max(Points.LINES, Points.count(sheet.written()));
        return Parts.of(form, lines, sheet.as().collective())
                .saying("proposer", types -> proposers.telling(types, words));
    }

    Page check(Sheet sheet, Frame frame) {
        var words = frame.words();
        var parts = parts(form(sheet, words, Answer.NONE), sheet, words);
        var shown = new ArrayList<Written>();
        for (var field : parts.all()) {
            if (field.type() == FieldView.Type.FILE) {
                field.options().stream()
                        .map(file -> new Written(field, file.value(), file.label()))
                        .forEach(shown::add);
            } else if (sheet.written().containsKey(field.name())) {
                shown.add(written(field, words));
            }
        }
        return new SubmissionPage(
                frame.titled(words.say("submission.check")),
                200,
                sheet.way(),
                true,
                parts,
                List.of(),
                shown,
                Map.of("key", sheet.key()),
                List.of(),
                List.of(),
                sheet.draft(),
                sheet.advice());
    }

    private static Written written(FieldView field, Words words) {
        var said =
                field.options().stream()
                        .filter(FieldView.Option::chosen)
                        .map(FieldView.Option::label)
                        .findFirst()
                        .orElse(field.value());
        var label =
                Points.isPoint(field.name())
                        ? words.say("kit.point", field.name().replaceAll("\\D", ""))
                        : field.label();
        return new Written(field.name(), label, field.value(), said);
    }

    private ActForm form(Sheet sheet, Words words, Answer answer) {
        var values = Parts.usual(sheet.written(), sheet.as());
        var filling =
                new ActForms.Filling(
                        sheet.way().post(),
                        0,
                        sheet.key(),
                        sheet.draft().person(),
                        values,
                        _ -> "",
                        List::of,
                        words);
        return forms.form(sheet.act(), filling, answer.errors(), answer.refused());
    }

    Page submitted(Proposal proposal, Frame frame) {
        var words = frame.words();
        var matter = proposal.matter();
        var due =
                matter.deadlines().stream()
                        .filter(Deadline::isOwed)
                        .map(Deadline::dueAt)
                        .min(java.util.Comparator.naturalOrder())
                        .map(at -> words.say("submitted.by", words.day(Dues.lastDay(at))))
                        .orElse("");
        var today = LocalDate.ofInstant(matter.raisedAt(), Moment.ZONE);
        var links = new LinkedHashMap<String, String>();
        links.put(words.say("submitted.see"), "/proposals/" + matter.id());
        links.put(words.say("proposal.receipt"), "/receipts/" + matter.id());
        links.put(words.say("portal.work"), "/work");
        return new SubmittedPage(
                frame.titled(words.say("submitted.title")),
                Sentences.spoken(matter.id()),
                words.say("submitted.on", words.day(today)),
                due,
                links);
    }
}
