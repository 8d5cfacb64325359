package org.zhucun.report.paper.layout;

/**
 * A line of the text for one row of the grid.
 *
 * @param left from the edge of the type area
 * @param measure how far it may reach
 * @param line null of an empty row
 * @param keep whether the next row has to be on the same page
 */
record TextRow(double left, double measure, SetLine line, boolean keep) {

    static final TextRow EMPTY = new TextRow(0, 0, null, false);

    /** An empty row below which something follows on the same page. */
    static final TextRow GAP = new TextRow(0, 0, null, true);

    boolean isEmpty() {
        return line == null;
    }

    static TextRow centred(SetLine line, Frame frame, boolean keep) {
        return new TextRow((frame.measure() - line.width()) / 2, line.width(), line, keep);
    }

    Line at(Frame frame, int row) {
        return new Line(
                frame.left() + left, frame.top() + row * Frame.PITCH, Frame.PITCH, measure, line.full(), line.pieces());
    }
}
