package org.zhucun.fieldwork;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much was done in the villages. */
public record FieldworkFigures(
        @NotNull @Schema(description = "Deeds, whatever their state", examples = "4630")
        long deeds,

        @NotNull @Schema(description = "Those that the towns have verified", examples = "4481")
        long verified,

        @NotNull @Schema(description = "Households that benefit from the verified ones", examples = "25840")
        long households,

        @NotNull @Schema(description = "Yuan raised for the verified ones, in whole yuan", examples = "27160000")
        long raised,

        @NotNull @Schema(description = "Visits", examples = "4700")
        long visits,

        @NotNull @Schema(description = "Households visited, as often as they were", examples = "25840")
        long householdsVisited,

        @NotNull @Schema(description = "Issues that visits raised and that wait for an answer", examples = "96")
        long openIssues) {}
