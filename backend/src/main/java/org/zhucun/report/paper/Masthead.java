package org.zhucun.report.paper;

/**
 * The head of a bulletin (简报).
 *
 * @param name large and red
 * @param number 第N期; null until it is issued
 * @param office who issues it, on the left above the red line
 * @param date on the right
 */
public record Masthead(String name, String number, String office, String date) {}
