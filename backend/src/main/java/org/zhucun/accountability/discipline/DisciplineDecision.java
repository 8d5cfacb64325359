package org.zhucun.accountability.discipline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** A decision. */
public record DisciplineDecision(
        @NotBlank @CleanText(max = 2000) @Schema(examples = "诫勉谈话，取消年度评优资格")
        String decision,

        @NotNull @Schema(description = "Not before the breach, not after today", examples = "2005-02-24")
        LocalDate decidedOn) {}
