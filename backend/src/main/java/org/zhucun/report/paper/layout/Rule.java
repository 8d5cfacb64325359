package org.zhucun.report.paper.layout;

/** A straight line that is drawn; in points from the page's upper left corner. */
public record Rule(double x1, double y1, double x2, double y2, double width, boolean red) {}
