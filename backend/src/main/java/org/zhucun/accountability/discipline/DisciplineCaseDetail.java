package org.zhucun.accountability.discipline;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** A case with all that is known of it. */
public record DisciplineCaseDetail(
        @NotNull UUID id,
        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the day of the breach")
        VillageRef village,

        @NotNull DisciplineRule rule,

        @NotNull @Schema(description = "The day of the breach", examples = "2005-02-12")
        LocalDate foundOn,

        @NotNull @Schema(description = "What was found", examples = "群众反映在村小卖部打麻将赌钱")
        String found,

        @Schema(description = "Id of the inspection's finding that it comes from; null without")
        UUID findingId,

        @NotNull DisciplineState state,

        @Schema(description = "What was decided; null before", examples = "诫勉谈话，取消年度评优资格")
        String decision,

        @Schema(description = "When it was decided; null before", examples = "2005-02-24")
        LocalDate decidedOn,

        @Schema(description = "Display name of who recorded the decision; null before", examples = "兴宁市驻村办")
        String decidedBy,

        @NotNull @Schema(description = "Its steps so far, oldest first")
        List<Transition> history,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions) {

    static DisciplineCaseDetail of(Row row, List<Transition> history, List<Action> actions) {
        DisciplineCaseSummary summary = DisciplineCaseSummary.of(row, actions);
        return new DisciplineCaseDetail(
                summary.id(),
                summary.cadre(),
                summary.village(),
                summary.rule(),
                summary.foundOn(),
                row.text("found"),
                row.uuid("finding_id"),
                summary.state(),
                row.text("decision"),
                summary.decidedOn(),
                row.text("decided_by"),
                history,
                row.instant("created_at"),
                row.instant("updated_at"),
                actions);
    }
}
