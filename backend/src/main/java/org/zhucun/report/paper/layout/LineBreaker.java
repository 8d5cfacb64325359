package org.zhucun.report.paper.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. Chinese punctuation gives way where that brings in what must not begin the next line. */
final class LineBreaker {

    private static final double TOLERANCE = 0.01;

    private final Widths widths;
    private final boolean chinese;

    LineBreaker(Widths widths, boolean chinese) {
        this.widths = widths;
        this.chinese = chinese;
    }

    /**
     * @param indent of the first line
     * @param measure how long a line is; the pieces of the first begin after the indent
     */
    List<SetLine> set(List<Glyph> glyphs, double indent, double measure) {
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            double shift = lines.isEmpty() ? indent : 0;
            int to = end(glyphs, from, measure - shift);
            lines.add(line(glyphs, from, to, shift, measure));
            from = to;
            while (from < glyphs.size() && glyphs.get(from).codePoint() == ' ') {
                from++;
            }
        }
        return lines;
    }

    /** A single line, however long. */
    SetLine set(List<Glyph> glyphs) {
        return new SpacedLine(glyphs, this).pieces(0, false);
    }

    double width(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(this::advance).sum();
    }

    /** How wide the longest part is that stays in one line. */
    double longestWord(List<Glyph> glyphs) {
        double longest = 0;
        double word = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            word = i > 0 && mayBreak(glyphs, i) ? 0 : word;
            word += advance(glyphs.get(i));
            longest = Math.max(longest, word);
        }
        return longest;
    }

    double advance(Glyph glyph) {
        return cell(glyph) * glyph.style().size() + glyph.style().tracking();
    }

    /** How much of the cell is left of the character. */
    double inset(Glyph glyph) {
        if (!isWide(glyph)) {
            return 0;
        }
        double room = (1 - natural(glyph)) * glyph.style().size();
        return Punctuation.opensQuote(glyph.codePoint()) ? room : glyph.codePoint() < 0x2018 ? room / 2 : 0;
    }

    /** Whether it has a place of its own, wider than the font gives it. */
    boolean isWide(Glyph glyph) {
        return chinese && Punctuation.isWide(glyph.codePoint()) && natural(glyph) < 0.99;
    }

    private double cell(Glyph glyph) {
        return isWide(glyph) ? 1 : natural(glyph);
    }

    private double natural(Glyph glyph) {
        return widths.of(glyph.style().face(), glyph.codePoint());
    }

    private int end(List<Glyph> glyphs, int from, double room) {
        double used = 0;
        int over = from;
        while (over < glyphs.size()) {
            Glyph glyph = glyphs.get(over);
            used += advance(glyph);
            if (used > room + TOLERANCE && glyph.codePoint() != ' ') {
                break;
            }
            over++;
        }
        if (over == glyphs.size() || over > from && mayBreak(glyphs, over)) {
            return over;
        }
        int pulledIn = pulledIn(glyphs, from, over, room);
        if (pulledIn > over) {
            return pulledIn;
        }
        for (int before = over - 1; before > from; before--) {
            if (mayBreak(glyphs, before)) {
                return before;
            }
        }
        return Math.max(over, from + 1);
    }

    /** Where the line ends when the punctuation that is too much comes in; as far as it goes when there is no room. */
    private int pulledIn(List<Glyph> glyphs, int from, int over, double room) {
        int to = over;
        while (to < glyphs.size() && Punctuation.givesWay(glyphs.get(to).codePoint())) {
            to++;
        }
        if (to == over || to < glyphs.size() && !mayBreak(glyphs, to)) {
            return over;
        }
        List<Glyph> line = glyphs.subList(from, to);
        double slack = line.stream().mapToDouble(SpacedLine::slack).sum();
        return width(line) - slack <= room + TOLERANCE ? to : over;
    }

    private static boolean mayBreak(List<Glyph> glyphs, int at) {
        return Punctuation.mayBreak(
                glyphs.get(at - 1).codePoint(), glyphs.get(at).codePoint());
    }

    private SetLine line(List<Glyph> glyphs, int from, int to, double shift, double measure) {
        int end = to;
        while (end > from && glyphs.get(end - 1).codePoint() == ' ') {
            end--;
        }
        SpacedLine line = new SpacedLine(glyphs.subList(from, end), this);
        double room = measure - shift - width(glyphs.subList(from, end));
        boolean last = to == glyphs.size();
        if (room < -TOLERANCE) {
            line.squeeze(-room);
        } else if (!last) {
            line.stretch(room);
        }
        return line.pieces(shift, !last);
    }
}
