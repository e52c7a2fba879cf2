package org.tongxin.paper;

/// The letter form of GB/T 9704-2012 in millimetres, sizes of type in points: §5 (paper and type
/// area), §7 (elements), §10.1 (letter form). Lengths down count from the upper edge of the page.
public final class Measures {

    public static final double MM_PER_POINT = 25.4 / 72;

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;

    /// Type area (版心) 156 × 225, 37 below the upper edge and 28 from the binding edge.
    public static final double LEFT = 28;

    public static final double TOP = 37;
    public static final double WIDTH = 156;
    public static final double HEIGHT = 225;
    public static final double RIGHT = LEFT + WIDTH;
    public static final double BOTTOM = TOP + HEIGHT;

    /// 22 lines of 28 characters fill it.
    public static final int LINES = 22;

    public static final int CHARACTERS = 28;
    public static final double LINE = HEIGHT / LINES;
    public static final double CHARACTER = WIDTH / CHARACTERS;

    /// 3号, 2号 and 4号.
    public static final double BODY_SIZE = 16;

    public static final double TITLE_SIZE = 22;
    public static final double SMALL_SIZE = 14;

    /// Lines of a title, and of what is set in 4号.
    public static final double TITLE_LINE = 35 * MM_PER_POINT;

    public static final double SMALL_LINE = 25 * MM_PER_POINT;

    /// Letterhead: at most this size, its upper edge here.
    public static final double LETTERHEAD_SIZE = 36;

    public static final double LETTERHEAD_TOP = 30;

    /// The red double rules: 170 wide, in the middle of the page; the upper one 4 below the
    /// letterhead and thick over thin, the lower one 20 above the lower edge and thin over thick.
    public static final double RULE_WIDTH = 170;

    public static final double RULE_LEFT = (PAGE_WIDTH - RULE_WIDTH) / 2;
    public static final double RULE_BELOW_LETTERHEAD = 4;
    public static final double RULE_ABOVE_EDGE = 20;
    public static final double RULE_THICK = 1.05;
    public static final double RULE_GAP = 0.55;
    public static final double RULE_THIN = 0.35;
    public static final double RULE = RULE_THICK + RULE_GAP + RULE_THIN;

    /// What stands at the rules keeps 7/8 of the height of a 3号 character away.
    public static final double FROM_RULE = 7.0 / 8 * BODY_SIZE * MM_PER_POINT;

    /// The dashes of a page number, below the type area.
    public static final double PAGE_NUMBER_BELOW = 7;

    /// Upper edge of what stands above the letterhead at the right, and of the mark of a draft.
    public static final double CORNER_TOP = 20;

    /// Red of letterhead and rules, as 0xRRGGBB.
    public static final int RED = 0xFF0000;

    public static final int BLACK = 0;

    /// The size a letterhead of so many characters is set in, so that it keeps within the rules.
    public static double letterheadSize(int characters) {
        var room = (RULE_WIDTH - 4) / MM_PER_POINT / Math.max(1, characters);
        return Math.min(LETTERHEAD_SIZE, Math.floor(room));
    }

    /// Upper edge of the upper rule under a letterhead of that size, whose ink is as high as its
    /// size within a hundredth.
    public static double upperRule(double letterheadSize) {
        return LETTERHEAD_TOP + letterheadSize * INK * MM_PER_POINT + RULE_BELOW_LETTERHEAD;
    }

    /// Upper edge of the lower rule, whose lower edge is 20 above that of the page.
    public static double lowerRule() {
        return PAGE_HEIGHT - RULE_ABOVE_EDGE - RULE;
    }

    /// Of a Chinese character's square: what its ink takes up, and what of it lies above the base
    /// line.
    public static final double INK = 0.92;

    public static final double INK_ABOVE = 0.84;

    private Measures() {}
}
