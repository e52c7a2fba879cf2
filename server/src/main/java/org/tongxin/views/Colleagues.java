package org.tongxin.views;

import java.util.List;
import org.tongxin.chain.Field;
import org.tongxin.people.Names;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;

/// A field in which somebody of one's own unit is chosen.
final class Colleagues {

    /// What a declared field is shown as.
    static FieldView.Type shape(Field field) {
        return field.type() == Field.Type.COLLEAGUE
                ? FieldView.Type.PERSON
                : FieldView.Type.valueOf(field.type().name());
    }

    /// @param chosen ids
    static List<FieldView.Option> options(
            List<Names.Colleague> colleagues, List<String> chosen, Words words) {
        return colleagues.stream()
                .map(
                        one ->
                                new FieldView.Option(
                                        one.person(),
                                        words.say("views.colleague", one.name(), one.title()),
                                        chosen.contains(one.person())))
                .toList();
    }

    private Colleagues() {}
}
