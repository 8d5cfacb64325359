package org.zhucun.roster.area;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** The fields of an area that can be changed. */
public record AreaUpdate(
        @NotBlank @CleanText(max = 100) @Schema(examples = "永和镇")
        String name) {}
