package org.zhucun.report.paper;

import java.util.List;

/**
 * The foot of the last page (版记).
 *
 * @param lines 报, 送, 发
 * @param copies how many are printed; null when not said
 */
public record Distribution(List<Line> lines, Integer copies) {

    /** @param label 报, 送 or 发 */
    public record Line(String label, String text) {}
}
