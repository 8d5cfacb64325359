package org.zhucun.report.report;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** A list that goes along as a table. */
public record ReportAttachmentCreate(
        @NotBlank @CleanText(max = 200) @Schema(examples = "贫困村名单")
        String title,

        @NotBlank
        @CleanText(max = 2_000)
        @Schema(
                description = "Path of any list of this API with its parameters; of at most 2,000 rows",
                examples = "/villages?poor=true&sort=code")
        String list,

        @Schema(description = "Whether its pages lie on their long side; no when absent", examples = "true")
        Boolean landscape) {

    boolean isLandscape() {
        return Boolean.TRUE.equals(landscape);
    }
}
