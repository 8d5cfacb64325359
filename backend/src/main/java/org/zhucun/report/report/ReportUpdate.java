package org.zhucun.report.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** What can be changed of a report that is not submitted. Its figures cannot. */
public record ReportUpdate(
        @NotBlank @CleanText(max = 200) @Schema(examples = "梅州市“十百千万”干部下基层驻农村工作情况汇报")
        String title,

        @NotNull
        @Size(max = 500)
        @Schema(description = "All texts in their order, headings included; a patch sends them all or none")
        List<@Valid @NotNull ReportTextUpdate> paragraphs) {}
