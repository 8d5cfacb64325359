package org.zhucun.report.paper.layout;

/** How wide a text is. */
public final class TextWidth {

    private final LineBreaker breaker;

    public TextWidth(Widths widths) {
        this(new LineBreaker(widths, true));
    }

    TextWidth(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** In points. */
    public double of(String text, Style style) {
        return breaker.width(Glyph.of(text, style));
    }
}
