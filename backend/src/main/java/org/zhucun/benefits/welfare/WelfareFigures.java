package org.zhucun.benefits.welfare;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done for the cadres on post, and how many of them lack what. */
public record WelfareFigures(
        @NotNull @Schema(description = "Cadres on post on the last day", examples = "5109")
        long posted,

        @NotNull @Schema(description = "Those without an insurance that holds then", examples = "2600")
        long uninsured,

        @NotNull @Schema(description = "Those without a health examination that holds then", examples = "4300")
        long unexamined,

        @NotNull @Schema(description = "Those whom no leader of their unit has visited on this post", examples = "4100")
        long unvisited,

        @NotNull @Schema(description = "Insurances that began in these days", examples = "2500")
        long insurances,

        @NotNull @Schema(description = "Health examinations in these days", examples = "800")
        long examinations,

        @NotNull @Schema(description = "Visits by leaders of units in these days", examples = "1000")
        long leaderVisits) {}
