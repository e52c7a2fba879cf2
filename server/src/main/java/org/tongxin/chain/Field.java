package org.tongxin.chain;

import java.util.List;

/// One thing an action asks for. Its words stand in the messages under `field.<label>`.
///
/// @param max for text the most characters, for choices and lists the most items
/// @param options codes to choose from, for choices
/// @param with name of the field that is filled when this one is, and only then; empty for none
/// @param why what it gives a reason for, if it does
public record Field(
        String name,
        Type type,
        boolean required,
        int max,
        List<Option> options,
        String label,
        String with,
        Why why) {

    public enum Type {
        TEXT,
        LONGTEXT,
        DATE,
        NUMBER,
        BOOLEAN,
        CHOICE,
        UNIT,
        UNITS,
        PERSON,
        /// Persons of the house, by id, login or name.
        PERSONS,
        /// Somebody who holds a post in the unit of whoever fills it in.
        COLLEAGUE,
        /// Another matter, by a number people write it under.
        MATTER,
        POINTS,
        /// Ids of files that were sent in before.
        FILE
    }

    /// A code to choose from, with its words.
    public record Option(String code, String zh, String en) {}

    /// Name of the field that says for whom somebody else fills in the rest.
    public static final String WRITER = "person";

    /// A choice that has to be given a reason for, unless it is the usual one.
    ///
    /// @param choice name of the field chosen in; empty when none is meant
    /// @param usual code that needs no reason
    public record Why(String choice, String usual) {
        static final Why NOTHING = new Why("", "");
    }

    public Field {
        options = List.copyOf(options);
    }

    private Field(String name, Type type, int max, List<Option> options) {
        this(name, type, true, max, options, name, "", Why.NOTHING);
    }

    public static Field text(String name, int max) {
        return new Field(name, Type.TEXT, max, List.of());
    }

    public static Field longtext(String name, int max) {
        return new Field(name, Type.LONGTEXT, max, List.of());
    }

    public static Field date(String name) {
        return new Field(name, Type.DATE, 10, List.of());
    }

    public static Field number(String name) {
        return new Field(name, Type.NUMBER, 15, List.of());
    }

    public static Field choice(String name, List<Option> options) {
        return new Field(name, Type.CHOICE, 1, options);
    }

    public static Field unit(String name) {
        return new Field(name, Type.UNIT, 1, List.of());
    }

    /// Another matter of the same kind, by its number.
    public static Field matter(String name) {
        return new Field(name, Type.MATTER, 40, List.of());
    }

    public static Field units(String name, int max) {
        return new Field(name, Type.UNITS, max, List.of());
    }

    public static Field persons(String name, int max) {
        return new Field(name, Type.PERSONS, max, List.of());
    }

    public static Field colleague(String name) {
        return new Field(name, Type.COLLEAGUE, 1, List.of());
    }

    public static Field files(String name, int max) {
        return new Field(name, Type.FILE, max, List.of());
    }

    public Field optional() {
        return new Field(name, type, false, max, options, label, with, why);
    }

    /// The same field for one point among several: `answer-2` is labelled as `answer` is.
    public Field numbered(int no) {
        return new Field(name + "-" + no, type, required, max, options, label, with, why);
    }

    /// The same field, filled together with another or not at all.
    public Field with(String other) {
        return new Field(name, type, required, max, options, label, other, why);
    }

    /// The same field under other words.
    public Field labelled(String other) {
        return new Field(name, type, required, max, options, other, with, why);
    }

    /// The same field, left empty unless something but the usual is chosen in another.
    public Field reasonUnless(String choice, String usual) {
        return new Field(name, type, false, max, options, label, with, new Why(choice, usual));
    }
}
