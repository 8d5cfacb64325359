package org.zhucun.report.template;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.report.ReportKind;

/** A text of an office's own. */
public record ReportTemplateCreate(
        @NotNull @Schema(description = "The area whose office writes it", examples = "441481")
        String areaCode,

        @NotNull @Schema(description = "The documents that it is of")
        ReportKind kind,

        @NotNull
        @Pattern(regexp = "zh-CN|en")
        @Schema(
                enumeration = {"zh-CN", "en"},
                examples = "zh-CN")
        String locale,

        @NotNull
        @Pattern(regexp = "[a-z][a-zA-Z0-9.-]{0,59}")
        @Schema(
                description =
                        "Stable name in its documents: of the same as a text of an area above, it takes its place",
                examples = "leadership.group")
        String code,

        @JsonUnwrapped @Valid @NotNull ReportTemplateUpdate terms) {}
