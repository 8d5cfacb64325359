package org.zhucun.roster.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;

/** A new area. */
public record AreaCreate(
        @NotNull
        @Pattern(regexp = "[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}")
        @Schema(description = "Division code of 2, 4, 6 or 9 digits; the area above must exist", examples = "441481107")
        String code,

        @NotBlank @CleanText(max = 100) @Schema(examples = "永和镇")
        String name) {}
