package org.zhucun.benefits.standard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new standard. */
public record SubsidyStandardCreate(
        @NotNull @Schema(description = "The area in whose villages it holds", examples = "441481")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull SubsidyStandardUpdate terms) {}
