package org.zhucun.publishing.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New publicity material. */
public record PublicationCreate(
        @NotNull @Schema(description = "The area whose office had it printed", examples = "441481")
        String areaCode,

        @JsonUnwrapped @Valid @NotNull PublicationUpdate terms) {}
