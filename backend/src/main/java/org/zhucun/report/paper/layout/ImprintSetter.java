package org.zhucun.report.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.zhucun.report.paper.Distribution;
import org.zhucun.report.paper.PaperWords;

/** Sets who gets the document at the foot of its last page (版记), between lines as long as the type area is wide. */
final class ImprintSetter {

    private static final double LEADING = 24;
    private static final double OUTER = 0.35 * Frame.MM;
    private static final double INNER = 0.25 * Frame.MM;
    private static final double EDGE = Style.IMPRINT.size();

    private final PageFeed feed;
    private final LineBreaker breaker;

    ImprintSetter(PageFeed feed, LineBreaker breaker) {
        this.feed = feed;
        this.breaker = breaker;
    }

    void set(Distribution distribution, PaperWords words) {
        Frame frame = Frame.PORTRAIT;
        List<TextRow> rows = receivers(distribution, words, frame);
        int copies = distribution.copies() == null ? 0 : 1;
        double top = Frame.FOOT - (rows.size() + copies) * LEADING;
        if (feed.frame() != frame || feed.y() > top) {
            feed.open(frame);
        }
        rule(top, OUTER);
        for (int i = 0; i < rows.size(); i++) {
            draw(rows.get(i), top + i * LEADING);
        }
        if (copies > 0) {
            double y = Frame.FOOT - LEADING;
            rule(y, INNER);
            SetLine line = breaker.set(Glyph.of(words.copies(distribution.copies()), Style.IMPRINT));
            draw(new TextRow(frame.measure() - EDGE - line.width(), line.width(), line, false), y);
        }
        rule(Frame.FOOT, OUTER);
    }

    private List<TextRow> receivers(Distribution distribution, PaperWords words, Frame frame) {
        List<TextRow> rows = new ArrayList<>();
        for (Distribution.Line receiver : distribution.lines()) {
            List<Glyph> glyphs = Glyph.of(words.receivers(receiver.label()), Style.IMPRINT);
            double label = breaker.width(glyphs);
            double left = EDGE + label;
            double measure = frame.measure() - left - EDGE;
            glyphs.addAll(Glyph.of(receiver.text(), Style.IMPRINT));
            breaker.set(glyphs, -label, measure).forEach(line -> rows.add(new TextRow(left, measure, line, false)));
        }
        return rows;
    }

    private void draw(TextRow row, double y) {
        double left = Frame.PORTRAIT.left() + row.left();
        feed.draw(new Line(
                left, y, LEADING, row.measure(), row.line().full(), row.line().pieces()));
    }

    private void rule(double y, double width) {
        double left = Frame.PORTRAIT.left();
        feed.draw(new Rule(left, y, left + Frame.PORTRAIT.measure(), y, width, false));
    }
}
