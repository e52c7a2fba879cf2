package org.tongxin.chain;

import java.util.List;

/// One thing an action asks for. Its words stand in the messages under `field.<label>`.
///
/// @param max for text the most characters, for choices and lists the most items
/// @param options codes to choose from, for choices
/// @param with name of the field that is filled when this one is, and only then; empty for none
public record Field(
        String name,
        Type type,
        boolean required,
        int max,
        List<Option> options,
        String label,
        String with) {

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
        /// Another matter, by a number people write it under.
        MATTER,
        POINTS,
        /// Ids of files that were sent in before.
        FILE
    }

    /// A code to choose from, with its words.
    public record Option(String code, String zh, String en) {}

    public Field {
        options = List.copyOf(options);
    }

    public static Field text(String name, int max) {
        return new Field(name, Type.TEXT, true, max, List.of(), name, "");
    }

    public static Field longtext(String name, int max) {
        return new Field(name, Type.LONGTEXT, true, max, List.of(), name, "");
    }

    public static Field date(String name) {
        return new Field(name, Type.DATE, true, 10, List.of(), name, "");
    }

    public static Field number(String name) {
        return new Field(name, Type.NUMBER, true, 15, List.of(), name, "");
    }

    public static Field choice(String name, List<Option> options) {
        return new Field(name, Type.CHOICE, true, 1, options, name, "");
    }

    public static Field unit(String name) {
        return new Field(name, Type.UNIT, true, 1, List.of(), name, "");
    }

    /// Another matter of the same kind, by its number.
    public static Field matter(String name) {
        return new Field(name, Type.MATTER, true, 40, List.of(), name, "");
    }

    public static Field units(String name, int max) {
        return new Field(name, Type.UNITS, true, max, List.of(), name, "");
    }

    public static Field persons(String name, int max) {
        return new Field(name, Type.PERSONS, true, max, List.of(), name, "");
    }

    public static Field files(String name, int max) {
        return new Field(name, Type.FILE, true, max, List.of(), name, "");
    }

    public Field optional() {
        return new Field(name, type, false, max, options, label, with);
    }

    /// The same field for one point among several: `answer-2` is labelled as `answer` is.
    public Field numbered(int no) {
        return new Field(name + "-" + no, type, required, max, options, label, with);
    }

    /// The same field, filled together with another or not at all.
    public Field with(String other) {
        return new Field(name, type, required, max, options, label, other);
    }
}
