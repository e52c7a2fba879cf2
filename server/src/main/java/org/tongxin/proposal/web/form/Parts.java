package org.tongxin.proposal.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tongxin.chain.Chain;
import org.tongxin.matter.Actor;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.views.ActForm;
import org.tongxin.views.ActForm.Fold;
import org.tongxin.views.ActForm.Group;
import org.tongxin.views.ActForms;

/// The fields of a proposal's form in the order in which somebody writes them: who proposes, the
/// three texts, point after point, who signs too; what few need lies folded behind.
///
/// @param own who proposes and how he is reached, where that has to be asked
/// @param points those offered, of which there are as many as are wanted
/// @param room whether another point may be added
/// @param more what may be left out
public record Parts(
        List<FieldView> own,
        List<FieldView> texts,
        List<FieldView> points,
        boolean room,
        List<FieldView> others,
        List<FieldView> more) {

    private static final Set<String> REVISING = Set.of("revise", "revise-for");
    private static final Set<String> OWN = Set.of("person", "note");
    private static final Set<String> OF_COLLECTIVES = Set.of("proposer", "contact");
    private static final Set<String> OTHERS = Set.of("co-signers", "attachments");
    private static final Set<String> OF_MEMBERS = Set.of("member", "joint");
    private static final Set<String> MORE =
            Set.of("sphere", "units", "consent", "consent-reason", "confidential", "remarks");
    private static final Map<String, String> USUAL =
            Map.of("consent", "full", "confidential", "no");

    /// @param lines points offered
    /// @param collective whether a collective proposes
    public static Parts of(ActForm form, int lines, boolean collective) {
        var own = new ArrayList<FieldView>();
        var texts = new ArrayList<FieldView>();
        var points = new ArrayList<FieldView>();
        var others = new ArrayList<FieldView>();
        var more = new ArrayList<FieldView>();
        form.groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> collective || !OF_COLLECTIVES.contains(field.name()))
                .map(Parts::withoutMembers)
                .forEach(
                        field -> {
                            var name = field.name();
                            if (name.startsWith("point-")) {
                                points.add(field);
                            } else if (MORE.contains(name)) {
                                more.add(field);
                            } else if (OTHERS.contains(name)) {
                                others.add(field);
                            } else {
                                (isOwn(name) ? own : texts).add(field);
                            }
                        });
        return new Parts(
                own,
                texts,
                points.subList(0, Math.min(lines, points.size())),
                lines < points.size(),
                others,
                more);
    }

    /// A collective is offered the types that are collectives'.
    private static FieldView withoutMembers(FieldView field) {
        if (!field.name().equals("proposer")) {
            return field;
        }
        var types =
                field.options().stream().filter(one -> !OF_MEMBERS.contains(one.value())).toList();
        return field.offering(types, field.hint());
    }

    /// A proposal that is written anew is written in the form it was written in.
    public static ActForm arranged(
            Chain.Available act, ActForm form, ActForms.Filling filling, Actor writer) {
        if (!REVISING.contains(act.name())) {
            return form;
        }
        var lines = Math.max(Points.LINES, Points.count(filling.values()));
        return of(form, lines, writer.role().equals("collective")).in(form, filling.words());
    }

    private static boolean isOwn(String name) {
        return OWN.contains(name) || OF_COLLECTIVES.contains(name);
    }

    /// What is written, and the usual where nothing was chosen.
    public static Map<String, List<String>> usual(
            Map<String, List<String>> written, Proposers.As as) {
        var all = new LinkedHashMap<>(written);
        if (!as.usual().isEmpty()) {
            all.putIfAbsent("proposer", List.of(as.usual()));
        }
        USUAL.forEach((name, code) -> all.putIfAbsent(name, List.of(code)));
        return all;
    }

    /// The same with one field said otherwise.
    ///
    /// @param otherwise how that field is said
    public Parts saying(String name, UnaryOperator<FieldView> otherwise) {
        var other =
                own.stream()
                        .map(one -> one.name().equals(name) ? otherwise.apply(one) : one)
                        .toList();
        return new Parts(other, texts, points, room, others, more);
    }

    /// What is written first.
    public List<FieldView> first() {
        return Stream.concat(own.stream(), texts.stream()).toList();
    }

    /// All in one row.
    public List<FieldView> all() {
        return Stream.of(own, texts, points, others, more).flatMap(List::stream).toList();
    }

    /// Whether what few need is folded away.
    public Fold fold() {
        return more.stream().anyMatch(Parts::isWanted) ? Fold.OPEN : Fold.CLOSED;
    }

    private static boolean isWanted(FieldView field) {
        var said = !field.value().isBlank() && !field.value().equals(USUAL.get(field.name()));
        return said || !field.error().isEmpty();
    }

    /// The same form in these parts.
    public ActForm in(ActForm form, Words words) {
        var groups = new ArrayList<Group>();
        groups.add(new Group("", "", first()));
        for (var point : points) {
            var no = points.indexOf(point) + 1;
            var last = no == points.size() && room;
            groups.add(
                    new Group(
                            words.say("kit.point", no),
                            "",
                            List.of(point),
                            Fold.NEVER,
                            last ? words.say("submission.more") : ""));
        }
        groups.add(new Group("", "", others));
        groups.add(
                new Group(
                        words.say("submission.optional"),
                        words.say("submission.optional.hint"),
                        more,
                        fold(),
                        ""));
        groups.removeIf(group -> group.fields().isEmpty());
        return form.grouped(groups);
    }
}
