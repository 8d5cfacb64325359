package org.zhucun.report.paper.layout;

/**
 * Characters that follow each other at one distance.
 *
 * @param x from the beginning of their line, in points
 * @param inset how far a single character is moved in its place
 * @param spacing what is added to the width of each character
 * @param mark of the figure that they show; null of plain text
 */
public record Piece(double x, double inset, String text, Style style, double spacing, FigureMark mark) {

    Piece movedBy(double distance) {
        return new Piece(x + distance, inset, text, style, spacing, mark);
    }
}
