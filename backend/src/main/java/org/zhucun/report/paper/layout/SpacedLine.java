package org.zhucun.report.paper.layout;

import java.util.ArrayList;
import java.util.List;

/** A line whose characters move apart or together until it is as long as it has to be. */
final class SpacedLine {

    private final List<Glyph> glyphs;
    private final LineBreaker widths;
    private final double[] extra;
    private final boolean hasSpaces;

    SpacedLine(List<Glyph> glyphs, LineBreaker widths) {
        this.glyphs = glyphs;
        this.widths = widths;
        this.extra = new double[glyphs.size()];
        this.hasSpaces = glyphs.stream().anyMatch(glyph -> glyph.codePoint() == ' ');
    }

    /** By how much it may become shorter. */
    double slack() {
        double slack = 0;
        for (int i = 0; i < extra.length; i++) {
            slack += slack(i);
        }
        return slack;
    }

    private double slack(int i) {
        Glyph glyph = glyphs.get(i);
        return Punctuation.givesWay(glyph.codePoint()) ? glyph.style().size() / 2 - widths.closedUp(glyphs, i) : 0;
    }

    /** The end of the line gives way first: nobody sees it there. */
    void squeeze(double excess) {
        double left = excess;
        int last = extra.length - 1;
        if (last >= 0) {
            extra[last] = -Math.min(left, slack(last));
            left += extra[last];
        }
        double slack = slack() - (last < 0 ? 0 : slack(last));
        for (int i = 0; i < last && slack > 0; i++) {
            extra[i] = -left * Math.min(1, slack(i) / slack);
        }
    }

    void stretch(double room) {
        int gaps = 0;
        for (int i = 0; i + 1 < extra.length; i++) {
            gaps += mayStretch(i) ? 1 : 0;
        }
        for (int i = 0; i + 1 < extra.length; i++) {
            extra[i] = mayStretch(i) ? room / gaps : 0;
        }
    }

    /** English only between words. */
    private boolean mayStretch(int i) {
        if (!widths.isChinese() && hasSpaces) {
            return glyphs.get(i).codePoint() == ' ';
        }
        return Punctuation.mayStretch(
                glyphs.get(i).codePoint(), glyphs.get(i + 1).codePoint());
    }

    /** @param start of the first character */
    SetLine pieces(double start, boolean full) {
        List<Piece> pieces = new ArrayList<>();
        double x = start;
        int from = 0;
        while (from < extra.length) {
            int to = from + 1;
            while (to < extra.length && belongTogether(from, to)) {
                to++;
            }
            StringBuilder text = new StringBuilder();
            double width = 0;
            for (int i = from; i < to; i++) {
                text.appendCodePoint(glyphs.get(i).codePoint());
                width += widths.advance(glyphs, i) + extra[i];
            }
            Glyph first = glyphs.get(from);
            double spacing = first.style().tracking() + moved(from);
            pieces.add(new Piece(x, widths.inset(first), text.toString(), first.style(), spacing, first.mark()));
            x += width;
            from = to;
        }
        return new SetLine(pieces, x, full);
    }

    private double moved(int i) {
        return extra[i] - widths.closedUp(glyphs, i);
    }

    private boolean belongTogether(int from, int to) {
        Glyph first = glyphs.get(from);
        Glyph next = glyphs.get(to);
        return first.style().equals(next.style())
                && first.mark() == next.mark()
                && Math.abs(moved(from) - moved(to)) < 0.0005
                && !widths.isWide(first)
                && !widths.isWide(next);
    }
}
