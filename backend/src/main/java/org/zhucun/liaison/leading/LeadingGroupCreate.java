package org.zhucun.liaison.leading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new leading group, or what one becomes. */
public record LeadingGroupCreate(
        @NotNull @Schema(description = "The city, county or town that it leads", examples = "441481")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull LeadingGroupUpdate terms) {}
