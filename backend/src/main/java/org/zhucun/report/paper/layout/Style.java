package org.zhucun.report.paper.layout;

/**
 * How characters look.
 *
 * @param size in points
 * @param tracking what is added to the width of each character, in points
 */
public record Style(Typeface face, double size, double tracking, boolean red) {

    /** 3号 on the grid of 28 characters, which are a little narrower than their size. */
    public static final Style TEXT = onGrid(Typeface.FANGSONG);

    /** 2号. */
    public static final Style TITLE = of(Typeface.TITLE, 22);

    /** 4号: page numbers. */
    public static final Style PAGE_NUMBER = of(Typeface.SONG, 14);

    /** 4号: the foot of the last page. */
    public static final Style IMPRINT = of(Typeface.FANGSONG, 14);

    public static Style of(Typeface face, double size) {
        return new Style(face, size, 0, false);
    }

    public static Style onGrid(Typeface face) {
        return new Style(face, 16, Frame.ADVANCE - 16, false);
    }

    /** Of a heading, by its level. */
    public static Style ofHeading(int level) {
        return switch (level) {
            case 1 -> onGrid(Typeface.HEI);
            case 2 -> onGrid(Typeface.KAI);
            default -> TEXT;
        };
    }
}
