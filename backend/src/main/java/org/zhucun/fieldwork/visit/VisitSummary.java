package org.zhucun.fieldwork.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** A visit in a list. */
public record VisitSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull VillageRef village,
        @NotNull @Schema(examples = "CONDOLENCE") VisitKind kind,
        @NotNull @Schema(examples = "2005-03-05") LocalDate visitedOn,

        @NotNull @Schema(description = "Who was visited", examples = "五保户李桂英等 3 户")
        String visited,

        @NotNull @Schema(examples = "3") Integer households,

        @Schema(description = "What was asked", examples = "过冬的棉被、口粮够不够")
        String asked,

        @Schema(description = "What was answered", examples = "缺一床棉被，已送去")
        String answered,

        @NotNull @Schema(description = "Who took part") List<CadreRef> cadres,

        @NotNull @Schema(description = "Issues that it raised and that wait for an answer", examples = "1")
        Integer openIssues,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}
