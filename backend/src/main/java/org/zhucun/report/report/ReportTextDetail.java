package org.zhucun.report.report;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.report.template.TextForm;
import org.zhucun.report.wording.TypedNumber;

/** A text of a report beside what has come of it. */
public record ReportTextDetail(
        @NotNull @Schema(description = "Stable name of the section that it stands in", examples = "overview")
        String section,

        @NotNull TextForm form,

        @NotNull @Schema(description = "As it was written", examples = "全市派出驻村干部{cadres}名。")
        String text,

        @NotNull
        @Schema(description = "What the frozen figures make of it; none when its conditions leave nothing to say")
        List<ReportRun> runs,

        @NotNull
        @Schema(description = "Codes of figures that it names and that have no value: it cannot be submitted so")
        List<String> missing,

        @NotNull @Schema(description = "Numbers that were typed where a figure would be counted")
        List<TypedNumber> typedNumbers) {}
