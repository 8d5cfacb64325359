package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.zhucun.report.template.TextForm;

/** A paragraph of a report as it is printed, or a heading below that of its section. */
public record ReportParagraph(
        @NotNull TextForm form, @NotNull List<ReportRun> runs) {}
