package org.zhucun.report.paper.docx;

import org.zhucun.report.paper.layout.Typeface;
import org.zhucun.report.paper.layout.Widths;

/** Widths as in the fonts that DOCX names, which need not be on this machine: ideographs are square, Latin letters half. */
final class AssumedWidths implements Widths {

    private static final int FIRST_WIDE = 0x2010;

    @Override
    public double of(Typeface face, int codePoint) {
        return codePoint < FIRST_WIDE ? 0.5 : 1;
    }
}
