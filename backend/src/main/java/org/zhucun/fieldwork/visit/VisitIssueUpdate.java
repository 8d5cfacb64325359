package org.zhucun.fieldwork.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of an issue that can be changed. */
public record VisitIssueUpdate(
        @NotBlank @CleanText(max = 1_000) @Schema(examples = "村口桥面开裂，雨天不敢过")
        String text,

        @NotNull @Schema(description = "To whose office it goes", examples = "TOWN")
        VisitIssueLevel level) {}
