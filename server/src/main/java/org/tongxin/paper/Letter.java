package org.tongxin.paper;

import java.util.List;

/// An official paper in letter form (信函格式): what stands on it, in its order. What it does not have
/// is `""` or an empty list.
///
/// @param letterhead full name of whoever writes (发文机关标志)
/// @param corner what stands at the top right of the first page, such as the class of a reply
/// @param number such as 周教函〔2026〕12号 (发文字号)
/// @param title with a line break where it may best be broken
/// @param addressee to whom, without the colon (主送机关)
/// @param contact the note below the date, with its brackets (附注)
/// @param copies who gets one too (抄送), without the word and the full stop
/// @param draft whether it has not gone out yet
public record Letter(
        String letterhead,
        String corner,
        String number,
        String title,
        String addressee,
        List<Para> body,
        Signing signing,
        String contact,
        String copies,
        boolean draft) {

    public Letter {
        body = List.copyOf(body);
    }

    /// The title in one line.
    public String name() {
        return title.replace("\n", "");
    }

    /// How a paragraph is set.
    public enum Style {
        TEXT(Face.FANGSONG),
        /// 一、
        HEADING(Face.HEITI),
        /// （一）, and what is quoted
        QUOTED(Face.KAITI);

        private final Face face;

        Style(Face face) {
            this.face = face;
        }

        public Face face() {
            return face;
        }
    }

    /// One paragraph; it begins two characters in.
    public record Para(Style style, String text) {
        public static Para text(String text) {
            return new Para(Style.TEXT, text);
        }

        public static Para heading(String text) {
            return new Para(Style.HEADING, text);
        }

        public static Para quoted(String text) {
            return new Para(Style.QUOTED, text);
        }
    }

    /// Who signs, and the day in words (成文日期).
    public record Signing(String unit, String day) {}
}
