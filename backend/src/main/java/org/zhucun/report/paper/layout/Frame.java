package org.zhucun.report.paper.layout;

/**
 * A page of A4 and the grid on it, in points from the upper left corner. The standard measures ink: 37 mm above the first
 * line, 28 mm beside it. A line of the grid is higher than its characters, so it begins 2.44 mm before.
 */
public enum Frame {
    PORTRAIT(210, 297, 28, 37, 156, 22),
    /** As it is read. Bound like the others, its head is at the back of the book: 28 mm above, and 35 mm on the left. */
    LANDSCAPE(297, 210, 35, 28, 225, 15);

    public static final double MM = 72 / 25.4;

    /** From one line to the next. */
    public static final double PITCH = 29.6;

    /** From one character to the next. */
    public static final double ADVANCE = 156 * MM / 28;

    /** The lower edge of the type area of a portrait page. */
    public static final double FOOT = (37 + 225) * MM;

    private static final double ABOVE_INK = 2.42 * 72 / 25.4;

    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double measure;
    private final int rows;

    Frame(double width, double height, double left, double ink, double measure, int rows) {
        this.width = width * MM;
        this.height = height * MM;
        this.left = left * MM;
        this.top = ink * MM - ABOVE_INK;
        this.measure = measure * MM;
        this.rows = rows;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public double left() {
        return left;
    }

    /** Where the first line of the grid begins. */
    public double top() {
        return top;
    }

    /** How long a line is. */
    public double measure() {
        return measure;
    }

    public int rows() {
        return rows;
    }

    public double bottom() {
        return top + rows * PITCH;
    }
}
