package org.zhucun.report.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.report.ReportKind;
import org.zhucun.report.wording.Wording;

/** A text that is tried before it is saved. */
public record ReportPreviewCreate(
        @Schema(description = "Division code; the caller's own area when absent", examples = "441481")
        String area,

        @Schema(description = "The day; today when absent", examples = "2005-03-10")
        LocalDate asOf,

        @NotNull
        @Pattern(regexp = "zh-CN|en")
        @Schema(
                enumeration = {"zh-CN", "en"},
                examples = "zh-CN")
        String locale,

        @NotNull @Schema(description = "The documents that it is for")
        ReportKind kind,

        @NotBlank @CleanText(max = Wording.LONGEST) @Schema(examples = "共{cadres.withUnit}干部进驻农村。")
        String text) {}
