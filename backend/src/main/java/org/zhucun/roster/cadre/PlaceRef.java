package org.zhucun.roster.cadre;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an area or a village. */
public record PlaceRef(
        @NotNull @Schema(description = "Code of 2 to 12 digits", examples = "441481")
        String code,

        @NotNull @Schema(examples = "兴宁市") String name) {}
