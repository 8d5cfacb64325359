package org.zhucun.report.paper.face;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How wide the characters of a font are; small enough to be kept. */
final class FontWidths {

    private static final int PLANE = 0x10000;
    private static final int LAST = 0x33480;
    private static final char ABSENT = 0xFFFF;

    private final char[] plane = new char[PLANE];
    private final BitSet beyond = new BitSet();
    private final double em;

    FontWidths(TrueTypeFont font) throws IOException {
        em = font.getUnitsPerEm();
        CmapLookup map = font.getUnicodeCmapLookup();
        for (int code = 0; code < PLANE; code++) {
            int glyph = map.getGlyphId(code);
            plane[code] = glyph == 0 ? ABSENT : (char) font.getAdvanceWidth(glyph);
        }
        for (int code = PLANE; code < LAST; code++) {
            beyond.set(code - PLANE, map.getGlyphId(code) != 0);
        }
    }

    boolean has(int code) {
        return code < PLANE ? plane[code] != ABSENT : beyond.get(code - PLANE);
    }

    /** As a part of the size. */
    double of(int code) {
        return code < PLANE ? plane[code] / em : 1;
    }
}
