package org.zhucun.fieldwork.deed;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** Why an office returns or reopens a deed. */
public record DeedReason(
        @NotBlank @CleanText(max = 500) @Schema(examples = "受益户数与村里登记不符，请核对")
        String reason) {}
