package org.tongxin.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.State;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;

/// The text of matters by which they are compared (正文): title, sections and own points.
@Component
class Writings {

    private final Texts texts;

    Writings(Texts texts) {
        this.texts = texts;
    }

    /// By id; what was erased is left out.
    Map<String, AlikeIndex.Text> of(String kind, Collection<? extends State> states) {
        var open = texts.open(states.stream().flatMap(Writings::sealed).toList());
        return states.stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                state -> state.matter().id(), state -> text(kind, state, open)));
    }

    private static AlikeIndex.Text text(String kind, State state, Map<Sealed, String> open) {
        var body = new ArrayList<String>();
        sections(state).map(open::get).filter(Objects::nonNull).forEach(body::add);
        points(state).map(open::get).filter(Objects::nonNull).forEach(body::add);
        var title = state.matter().title();
        return new AlikeIndex.Text(
                kind, title == null ? "" : open.getOrDefault(title, ""), String.join("\n", body));
    }

    private static Stream<Sealed> sealed(State state) {
        var title = state.matter().title();
        return Stream.concat(
                Stream.concat(Stream.ofNullable(title), sections(state)), points(state));
    }

    /// What is said of the form itself is no part of the matter.
    private static Stream<Sealed> sections(State state) {
        return List.of("situation", "analysis").stream()
                .map(state.sections()::get)
                .filter(Objects::nonNull);
    }

    /// Without those of matters joined to it, which are found by themselves.
    private static Stream<Sealed> points(State state) {
        var matter = state.matter();
        return matter.points().stream()
                .filter(point -> matter.origin(point.no()).isEmpty())
                .map(Point::text);
    }
}
