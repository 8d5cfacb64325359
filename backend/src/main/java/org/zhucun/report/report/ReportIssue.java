package org.zhucun.report.report;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a report is sent to when it is issued. */
public record ReportIssue(
        @Size(max = 200)
        @Schema(
                description = "Codes of the area directly above or of those directly below; nobody when absent",
                examples = "[\"441481\"]")
        List<String> sendTo) {}
