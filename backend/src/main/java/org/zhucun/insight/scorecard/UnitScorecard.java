package org.zhucun.insight.scorecard;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;

/** What a unit does for those whom it sends and for their villages, inside the caller's area. */
public record UnitScorecard(
        @NotNull @Schema(description = "Of the unit") UUID id,
        @NotNull @Schema(examples = "兴宁市财政局") String name,

        @NotNull @Schema(description = "Level at which its cadres count")
        Level level,

        @NotNull @Schema(description = "Where it is seated") AreaRef area,

        @NotNull
        @Schema(description = "The first day that is counted: that of the batch in force", examples = "2005-01-10")
        LocalDate from,

        @NotNull @Schema(description = "The last day that is counted", examples = "2005-03-10")
        LocalDate to,

        @NotNull @Schema(description = "What is missing of it")
        List<UnitLack> missing,

        @NotNull @Schema(description = "Its cadres on post on the last day", examples = "12")
        int cadres,

        @NotNull @Schema(description = "Teams that it leads on the last day", examples = "3")
        int teams,

        @NotNull @Schema(description = "Cadres asked of these teams, three of each", examples = "9")
        int asked,

        @NotNull @Schema(description = "Those of these teams that have fewer than three members", examples = "0")
        int undersized,

        @NotNull @Schema(description = "Visits of its leaders to its cadres", examples = "4")
        int leaderVisits,

        @NotNull
        @Schema(
                description = "Visits and stays of its leaders in the counties and towns with which they keep contact",
                examples = "2")
        int liaisonVisits,

        @NotNull
        @Schema(
                description = "Its cadres on post on the last day whom none of its leaders has visited there",
                examples = "2")
        int unvisited,

        @NotNull
        @Schema(description = "Good deeds in villages where one of its cadres was on post that day", examples = "18")
        int deeds,

        @NotNull
        @Schema(description = "Funds for villages where one of its cadres was on post that day", examples = "2")
        int funds,

        @NotNull @Schema(description = "Yuan raised by these funds", examples = "7000.00")
        BigDecimal raised,

        @NotNull
        @Schema(
                description = "Days that its cadres were posted in the months whose duty sheets are submitted",
                examples = "354")
        int postedDays,

        @NotNull @Schema(description = "Those of them that they spent in their villages", examples = "301")
        int villageDays,

        @NotNull @Schema(description = "Exceptions of duty of its cadres that nobody has explained", examples = "1")
        int exceptions,

        @NotNull @Schema(description = "Findings that it has to put right, and has not yet", examples = "1")
        int openFindings) {}
