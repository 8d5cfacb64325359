package org.zhucun.report.paper.layout;

import java.util.List;

/**
 * A page, ready to be drawn.
 *
 * @param frame how it lies when it is read
 * @param number the page's number; of any page it stands where it stands on a portrait page
 */
public record Page(Frame frame, List<Line> lines, List<Rule> rules, Line number, int position) {}
