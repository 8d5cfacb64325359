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

        @NotNull
        @Schema(
                description = "Yuan raised for the verified ones, as they say themselves, in whole yuan",
                examples = "24000000")
        long raised,

        @NotNull @Schema(description = "Visits", examples = "4700")
        long visits,

        @NotNull @Schema(description = "Households visited, as often as they were", examples = "25840")
        long householdsVisited,

        @NotNull @Schema(description = "Issues that visits raised and that wait for an answer", examples = "96")
        long openIssues,

        @NotNull @Schema(description = "Meetings of offices, those of villages left out", examples = "122")
        long meetings,

        @NotNull @Schema(description = "Meetings of villages", examples = "1")
        long villageMeetings,

        @NotNull @Schema(description = "Trainings held", examples = "31")
        long trainings,

        @NotNull
        @Schema(
                description =
                        "Cadres whose first training was in these days, each once. One is trained before one is sent:"
                                + " who wants to know of a batch begins before its first day",
                examples = "2051")
        long trained,

        @NotNull
        @Schema(
                description = "All yuan raised, each once, in whole yuan: those of the verified deeds, and those of the"
                        + " funds that are tied to no deed. A fund that is tied to a deed is not added, as the deed's money is"
                        + " what the deed says",
                examples = "27160000")
        long fundsRaised,

        @NotNull
        @Schema(
                description = "Those of them that are the funds' that are tied to no deed, in whole yuan",
                examples = "3160000")
        long otherFunds,

        @NotNull
        @Schema(description = "Yuan spent of the funds, tied to a deed or not, in whole yuan", examples = "2210000")
        long fundsSpent) {}
