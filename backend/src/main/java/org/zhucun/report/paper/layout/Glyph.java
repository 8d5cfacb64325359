package org.zhucun.report.paper.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A character to be placed.
 *
 * @param mark of the figure that it is part of; null of plain text
 */
record Glyph(int codePoint, Style style, FigureMark mark) {

    /** Of a text; what has no picture of its own becomes a space or goes. */
    static List<Glyph> of(String text, Style style, FigureMark mark) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        text.codePoints()
                .map(code -> Character.isWhitespace(code) && code != 0x3000 ? ' ' : code)
                .filter(code -> !Character.isISOControl(code) && Character.getType(code) != Character.FORMAT)
                .forEach(code -> glyphs.add(new Glyph(code, style, mark)));
        return glyphs;
    }

    static List<Glyph> of(String text, Style style) {
        return of(text, style, null);
    }
}
