package org.zhucun.kernel.export;

import java.util.List;

/**
 * The rows of a list as texts, under the headers of its export.
 *
 * @param rows none when there are more than were asked for
 * @param total how many the list has
 */
public record Table(List<String> columns, List<List<String>> rows, long total) {}
