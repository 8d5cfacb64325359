package org.zhucun.report.paper.layout;

import java.util.ArrayList;
import java.util.List;

/** A line whose characters move apart or together until it is as long as it has to be. */
final class SpacedLine {

    private final List<Glyph> glyphs;
    private final LineBreaker widths;
    private final double[] extra;

    SpacedLine(List<Glyph> glyphs, LineBreaker widths) {
        this.glyphs = glyphs;
        this.widths = widths;
        this.extra = new double[glyphs.size()];
    }

    /** By how much a character may become narrower. */
    static double slack(Glyph glyph) {
        return Punctuation.givesWay(glyph.codePoint()) ? glyph.style().size() / 2 : 0;
    }

    /** The end of the line gives way first: nobody sees it there. */
    void squeeze(double excess) {
        double left = excess;
        int last = extra.length - 1;
        while (last >= 0 && left > 0 && slack(glyphs.get(last)) > 0) {
            extra[last] = -Math.min(left, slack(glyphs.get(last)));
            left += extra[last--];
        }
        double slack = glyphs.subList(0, last + 1).stream()
                .mapToDouble(SpacedLine::slack)
                .sum();
        for (int i = 0; i <= last && slack > 0; i++) {
            extra[i] = -left * Math.min(1, slack(glyphs.get(i)) / slack);
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

    private boolean mayStretch(int i) {
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
            for (Glyph glyph : glyphs.subList(from, to)) {
                text.appendCodePoint(glyph.codePoint());
                width += widths.advance(glyph) + extra[from];
            }
            Glyph first = glyphs.get(from);
            double spacing = first.style().tracking() + extra[from];
            pieces.add(new Piece(x, widths.inset(first), text.toString(), first.style(), spacing, first.mark()));
            x += width;
            from = to;
        }
        return new SetLine(pieces, x, full);
    }

    private boolean belongTogether(int from, int to) {
        Glyph first = glyphs.get(from);
        Glyph next = glyphs.get(to);
        return first.style().equals(next.style())
                && first.mark() == next.mark()
                && Math.abs(extra[from] - extra[to]) < 0.0005
                && !widths.isWide(first)
                && !widths.isWide(next);
    }
}
