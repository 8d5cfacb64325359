package org.zhucun.roster.batch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new allocation. */
public record AllocationCreate(
        @NotNull @Pattern(regexp = "[0-9]{6}") @Schema(description = "Division code of the county", examples = "441481")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull AllocationUpdate numbers) {}
