package org.zhucun.report.paper.layout;

import java.util.List;

/**
 * A line of text, not yet on a page.
 *
 * @param width how far its characters reach
 * @param full whether it reaches from edge to edge, as all but the last of a paragraph do
 */
record SetLine(List<Piece> pieces, double width, boolean full) {}
