package org.zhucun.roster.village;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new village. */
public record VillageCreate(
        @NotNull
        @Pattern(regexp = "[0-9]{12}")
        @Schema(
                description = "Division code of 12 digits; its first nine name the town, which must exist",
                examples = "441481107217")
        String code,

        @JsonUnwrapped @Valid @NotNull VillageUpdate profile) {}
