package org.zhucun.report.paper.layout;

import java.util.List;
import org.zhucun.report.paper.Masthead;

/** Sets the head of a bulletin into the upper third of its first page. */
final class MastheadSetter {

    /** Of the grid; the red line is at the end of the last. */
    private static final int ROWS = 6;

    private static final double THICK = 1.2 * Frame.MM;

    private final PageFeed feed;
    private final LineBreaker breaker;

    MastheadSetter(PageFeed feed, LineBreaker breaker) {
        this.feed = feed;
        this.breaker = breaker;
    }

    void set(Masthead masthead) {
        Frame frame = feed.frame();
        centred(name(masthead.name()), 0, 3.4);
        if (masthead.number() != null) {
            centred(breaker.set(Glyph.of(masthead.number(), Style.TEXT)), 3.5, 1);
        }
        SetLine office = breaker.set(Glyph.of(masthead.office(), Style.TEXT));
        SetLine date = breaker.set(Glyph.of(masthead.date(), Style.TEXT));
        draw(office, Frame.ADVANCE, ROWS - 1, 1);
        draw(date, frame.measure() - Frame.ADVANCE - date.width(), ROWS - 1, 1);
        double y = frame.top() + ROWS * Frame.PITCH;
        feed.draw(new Rule(frame.left(), y, frame.left() + frame.measure(), y, THICK, true));
        for (int row = 0; row < ROWS + 2; row++) {
            feed.add(TextRow.EMPTY);
        }
    }

    private SetLine name(String name) {
        MastheadName look = MastheadName.of(name, new TextWidth(breaker));
        return breaker.set(Glyph.of(name, new Style(Typeface.TITLE, look.size(), look.tracking(), true)));
    }

    private void centred(SetLine line, double row, double rows) {
        double trailing = line.pieces().isEmpty() ? 0 : line.pieces().get(0).spacing();
        draw(line, (feed.frame().measure() - line.width() + trailing) / 2, row, rows);
    }

    private void draw(SetLine line, double left, double row, double rows) {
        Frame frame = feed.frame();
        double top = frame.top() + row * Frame.PITCH;
        List<Piece> pieces = line.pieces();
        feed.draw(new Line(frame.left() + left, top, rows * Frame.PITCH, line.width(), false, pieces));
    }
}
