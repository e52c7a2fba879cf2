package org.tongxin.chain;

import java.util.List;

/// One thing an action asks for. Its words stand in the messages under `field.<label>`.
///
/// @param max for text the most characters, for choices and lists the most items
/// @param options codes to choose from, for choices
public record Field(
        String name, Type type, boolean required, int max, List<Option> options, String label) {

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
        return new Field(name, Type.TEXT, true, max, List.of(), name);
    }

    public static Field longtext(String name, int max) {
        return new Field(name, Type.LONGTEXT, true, max, List.of(), name);
    }

    public static Field date(String name) {
        return new Field(name, Type.DATE, true, 10, List.of(), name);
    }

    public static Field number(String name) {
        return new Field(name, Type.NUMBER, true, 15, List.of(), name);
    }

    public static Field choice(String name, List<Option> options) {
        return new Field(name, Type.CHOICE, true, 1, options, name);
    }

    public static Field unit(String name) {
        return new Field(name, Type.UNIT, true, 1, List.of(), name);
    }

    public static Field units(String name, int max) {
        return new Field(name, Type.UNITS, true, max, List.of(), name);
    }

    public static Field persons(String name, int max) {
        return new Field(name, Type.PERSONS, true, max, List.of(), name);
    }

    public static Field files(String name, int max) {
        return new Field(name, Type.FILE, true, max, List.of(), name);
    }

    public Field optional() {
        return new Field(name, type, false, max, options, label);
    }

    /// The same field for one point among several: `answer-2` is labelled as `answer` is.
    public Field numbered(int no) {
        return new Field(name + "-" + no, type, required, max, options, label);
    }
}
