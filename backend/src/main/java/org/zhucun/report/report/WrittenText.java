package org.zhucun.report.report;

import java.util.List;
import org.zhucun.report.paper.Run;
import org.zhucun.report.template.TextForm;

/**
 * A text of a report, and what has come of it.
 *
 * @param runs none when its conditions leave nothing to say
 * @param missing codes of figures that it names and that have no value
 */
record WrittenText(String section, TextForm form, String text, List<Run> runs, List<String> missing) {

    boolean isEmpty() {
        return shown().isBlank();
    }

    /** What is printed of it, without the number of a heading. */
    String shown() {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    ReportTextUpdate source() {
        return new ReportTextUpdate(section, form, text);
    }
}
