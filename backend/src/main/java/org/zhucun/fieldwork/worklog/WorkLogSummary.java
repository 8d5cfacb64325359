package org.zhucun.fieldwork.worklog;

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

/** A work log, in a list and by itself. */
public record WorkLogSummary(
        @NotNull UUID id,
        @NotNull Integer version,
        @NotNull VillageRef village,
        @NotNull @Schema(examples = "2005-03-05") LocalDate workedOn,
        @NotNull @Schema(examples = "LABOUR") WorkLogKind kind,

        @NotNull @Schema(examples = "上午随村干部察看水圳，下午帮阿婆家插秧。") String text,

        @NotNull @Schema(description = "Who took part") List<CadreRef> cadres,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @NotNull List<Action> actions)
        implements Tagged {}
