package org.zhucun.attendance;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Why an office refuses. */
public record DecisionReason(
        @NotBlank @CleanText(max = 500) @Schema(examples = "春耕期间，暂缓请假")
        String reason) {}
