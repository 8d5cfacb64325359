package org.zhucun.report.wording;

import org.zhucun.insight.figure.FigureUnit;

/**
 * A figure that texts are written from.
 *
 * @param code as in {@code /figures}
 * @param value null where it is not counted for the area
 * @param previous what it was in the report before; null when there is none
 */
public record Fact(String code, String label, FigureUnit unit, Long value, Long previous) {}
