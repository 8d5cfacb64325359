package org.zhucun.report.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.report.paper.Run;

/** A piece of a paragraph: plain text, or a figure. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportRun(
        @Schema(description = "Plain text; absent of a figure", examples = "至1月10日，全市派出驻村干部")
        String text,

        @Schema(description = "Code of the figure that it shows; absent of plain text", examples = "cadres")
        String figure,

        @Schema(description = "The figure as it is printed", examples = "5109")
        String shown) {

    static ReportRun of(Run run) {
        return run.figure() == null
                ? new ReportRun(run.text(), null, null)
                : new ReportRun(null, run.figure(), run.text());
    }
}
