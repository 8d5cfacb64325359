package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table behind the text, as the list was when the report was made. */
public record ReportAttachment(
        @NotNull @Schema(examples = "贫困村名单") String title,

        @NotNull @Schema(description = "Path of the list", examples = "/villages?poor=true&sort=code")
        String list,

        @NotNull Boolean landscape,

        @NotNull @Schema(description = "The headers, as its export has them; what identifies persons is masked")
        List<String> columns,

        @NotNull @Schema(examples = "1438") Integer rowsTotal) {}
