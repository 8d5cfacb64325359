package org.zhucun.report.paper.layout;

/** Page numbers: their dashes 7 mm below the type area, one character from its edge, right of odd pages and left of even ones. */
final class PageNumbers {

    private static final double BELOW = 7 * Frame.MM;

    private final LineBreaker breaker;

    PageNumbers(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** As it stands on a portrait page. */
    Line of(int position) {
        Style style = Style.PAGE_NUMBER;
        SetLine line = breaker.set(Glyph.of("— " + position + " —", style));
        double in = style.size();
        double x = position % 2 == 0 ? in : Frame.PORTRAIT.measure() - in - line.width();
        double top = Frame.FOOT + BELOW - style.size() / 2;
        return new Line(Frame.PORTRAIT.left() + x, top, style.size(), line.width(), false, line.pieces());
    }
}
