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

    /** Lines whose characters stay where they are, as in the cells of a table. */
    List<SetLine> setLoose(List<Glyph> glyphs, double measure) {
        List<SetLine> lines = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            int to = end(glyphs, from, measure);
            lines.add(set(glyphs.subList(from, to)));
            from = to;
        }
        return lines;
    }

    /** A single line, however long. */
    SetLine set(List<Glyph> glyphs) {
        return new SpacedLine(glyphs, this).pieces(0, false);
    }

    double width(List<Glyph> glyphs) {
        double width = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            width += advance(glyphs, i);
        }
        return width;
    }

    /** How wide the longest part is that stays in one line. */
    double longestWord(List<Glyph> glyphs) {
        double longest = 0;
        double word = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            word = i > 0 && mayBreak(glyphs, i) ? 0 : word;
            word += advance(glyphs, i);
            longest = Math.max(longest, word);
        }
        return longest;
    }

    /** From one character to the next; of two marks the first has no empty half. */
    double advance(List<Glyph> glyphs, int at) {
        Glyph glyph = glyphs.get(at);
        return cell(glyph) * glyph.style().size() + glyph.style().tracking() - closedUp(glyphs, at);
    }

    double closedUp(List<Glyph> glyphs, int at) {
        boolean close = chinese
                && at + 1 < glyphs.size()
                && Punctuation.closeUp(
                        glyphs.get(at).codePoint(), glyphs.get(at + 1).codePoint());
        return close ? glyphs.get(at).style().size() / 2 : 0;
    }

    boolean isChinese() {
        return chinese;
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
            // at the end of a line a mark keeps its empty half
            double whole = advance(glyphs, over) + closedUp(glyphs, over);
            if (used + whole > room + TOLERANCE && glyphs.get(over).codePoint() != ' ') {
                break;
            }
            used += advance(glyphs, over++);
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
        return width(line) - new SpacedLine(line, this).slack() <= room + TOLERANCE ? to : over;
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
