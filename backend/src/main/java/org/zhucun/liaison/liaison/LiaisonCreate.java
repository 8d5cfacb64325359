package org.zhucun.liaison.liaison;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new liaison. */
public record LiaisonCreate(
        @NotNull @Schema(description = "The county or town", examples = "441481107")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull LiaisonUpdate terms) {}
