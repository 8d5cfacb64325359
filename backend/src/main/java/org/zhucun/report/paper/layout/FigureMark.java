package org.zhucun.report.paper.layout;

/**
 * A place that shows a figure.
 *
 * @param number which of the places that show it, from 1
 */
public record FigureMark(String code, int number) {}
