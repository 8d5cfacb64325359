package org.zhucun.report.paper;

import java.util.List;

/**
 * A table (附件) after the text, as many pages as it needs; its head stands on each.
 *
 * @param landscape whether its pages lie on their long side
 */
public record Attachment(String title, List<String> columns, List<List<String>> rows, boolean landscape) {}
