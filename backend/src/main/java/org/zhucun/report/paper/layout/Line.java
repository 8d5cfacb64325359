package org.zhucun.report.paper.layout;

import java.util.List;

/**
 * A line on a page, in points from the page's upper left corner.
 *
 * @param height of the line; its characters stand in the middle
 * @param measure how far it reaches
 * @param full whether its characters reach from edge to edge
 * @param pieces their x counts from the left of the line
 */
public record Line(double left, double top, double height, double measure, boolean full, List<Piece> pieces) {

    /** How far the middle of an ideograph is above the baseline, as a part of its size. */
    public static final double MIDDLE = 0.38;

    public double baseline() {
        return top + height / 2 + MIDDLE * size();
    }

    public double size() {
        return pieces.stream().mapToDouble(piece -> piece.style().size()).max().orElse(0);
    }
}
