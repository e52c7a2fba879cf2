package org.tongxin.drawing;

/// How a text or a shape looks where no page gives it other colours.
enum Look {
    TITLE("tx-chain-ink", Colour.INK, 18),
    NAME("tx-chain-ink", Colour.INK, 15),
    NOW("tx-chain-now", Colour.CINNABAR, 15),
    TEXT("tx-chain-ink", Colour.INK, 13),
    STEP("tx-chain-quiet", Colour.QUIET, 13),
    SMALL("tx-chain-quiet", Colour.QUIET, 12),
    TARGET("tx-chain-ink", Colour.INK, 12),
    LIMIT("tx-chain-quiet", Colour.QUIET, 12);

    /// Ink on paper, as in daylight and on paper.
    static final class Colour {
        static final String INK = "#1f2328";
        static final String QUIET = "#57606a";
        static final String EDGE = "#85817a";
        static final String LINE = "#e4e1da";
        static final String SHEET = "#ffffff";
        static final String PAPER = "#fbfaf7";
        static final String CINNABAR = "#b23a2e";

        private Colour() {}
    }

    private final String style;
    private final String fill;
    private final int size;

    Look(String style, String fill, int size) {
        this.style = style;
        this.fill = fill;
        this.size = size;
    }

    String style() {
        return style;
    }

    String fill() {
        return fill;
    }

    /// In pixels.
    int size() {
        return size;
    }

    String weight() {
        return size > 13 ? "600" : "";
    }

    /// `end` where texts end at the point given, else empty.
    String anchor() {
        return this == TARGET || this == LIMIT ? "end" : "";
    }
}
