package org.zhucun.accountability.dutyexception;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The county confirms that the cadre was away without reason. */
public record Confirmation(
        @NotBlank
        @CleanText(max = 500)
        @Schema(description = "Why the explanation does not hold", examples = "未请假离村，通报批评")
        String reason) {}
