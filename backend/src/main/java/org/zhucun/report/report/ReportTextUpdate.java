package org.zhucun.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.report.template.TextForm;

/** A text of a report as its editor writes it. */
public record ReportTextUpdate(
        @NotBlank
        @CleanText(max = 100)
        @Schema(description = "Stable name of the section that it stands in", examples = "overview")
        String section,

        @NotNull TextForm form,

        @NotBlank
        @CleanText(max = 4_000)
        @Schema(description = "In the language of /report-templates", examples = "全市派出驻村干部{cadres}名。")
        String text) {}
