package org.zhucun.fieldwork.visit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.village.VillageRef;

/** An issue in a list. */
public record VisitIssueSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull VillageRef village,

        @NotNull @Schema(description = "The visit that raised it")
        VisitRef visit,

        @NotNull @Schema(description = "The day of the visit", examples = "2005-03-05")
        LocalDate raisedOn,

        @NotNull @Schema(examples = "村口桥面开裂，雨天不敢过") String text,

        @NotNull @Schema(description = "To whose office it goes", examples = "TOWN")
        VisitIssueLevel level,

        @NotNull VisitIssueState state,

        @Schema(description = "What that office has answered; null while it is open", examples = "镇里已列入三月份危桥整修")
        String answer,

        @NotNull Instant createdAt,
        @NotNull List<Action> actions)
        implements Tagged {}
