package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Gathered;

/** Two reports of an area, figure by figure. */
public record ReportComparison(
        @NotNull @Schema(description = "The one of the earlier day, or of two of a day the one made first")
        ReportSummary before,

        @NotNull ReportSummary after,

        @NotNull @Schema(description = "Every figure of either, those that have not changed too")
        List<FigureChange> figures)
        implements Gathered {}
