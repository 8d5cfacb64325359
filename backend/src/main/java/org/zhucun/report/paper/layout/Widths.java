package org.zhucun.report.paper.layout;

/** How wide characters are. */
@FunctionalInterface
public interface Widths {

    /** As a part of the size: 1 for an ideograph. */
    double of(Typeface face, int codePoint);
}
