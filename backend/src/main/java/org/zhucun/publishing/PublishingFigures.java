package org.zhucun.publishing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much was published. */
public record PublishingFigures(
        @NotNull @Schema(description = "Issues of bulletins", examples = "84")
        long bulletins,

        @NotNull @Schema(description = "Those taken up by an office above", examples = "6")
        long adopted,

        @NotNull @Schema(description = "Those taken up by the province", examples = "6")
        long adoptedByProvince,

        @NotNull @Schema(description = "Titles of publicity material", examples = "8")
        long publications,

        @NotNull @Schema(description = "Their copies", examples = "8532")
        long copies) {}
