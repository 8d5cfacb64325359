package org.zhucun.report.paper.layout;

/**
 * How large the name of a bulletin is: as large as fits, and spread over the line when it is short.
 *
 * @param size in points
 * @param tracking between its characters, in points
 */
public record MastheadName(double size, double tracking) {

    private static final double LARGEST = 62;
    private static final double SPREAD = 0.4;
    private static final double REACH = 0.94;

    public static MastheadName of(String name, TextWidth widths) {
        double measure = Frame.PORTRAIT.measure() * REACH;
        double width = widths.of(name, Style.of(Typeface.TITLE, 1));
        double size = Math.floor(2 * Math.min(LARGEST, measure / width)) / 2;
        int gaps = Math.max(1, name.codePointCount(0, name.length()) - 1);
        return new MastheadName(size, Math.max(0, Math.min(SPREAD * size, (measure - width * size) / gaps)));
    }
}
