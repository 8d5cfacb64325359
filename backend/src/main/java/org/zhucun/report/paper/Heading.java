package org.zhucun.report.paper;

/**
 * A heading in the text; its number is part of its text.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
 */
public record Heading(int level, String text) implements Block {}
