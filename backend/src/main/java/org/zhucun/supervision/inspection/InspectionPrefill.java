package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.village.VillageRef;

/** Information on a village before it is inspected. */
public record InspectionPrefill(
        @NotNull VillageRef village,

        @NotNull @Schema(description = "The day asked for", examples = "2005-03-10")
        LocalDate on,

        @NotNull @Schema(description = "Who is posted there on the day, the leader first")
        List<ExpectedCadre> cadres,

        @NotNull @Schema(description = "What is to be asked")
        List<ChecklistQuestions> checklists,

        @NotNull @Schema(description = "What earlier inspections found and is not closed, the oldest first")
        List<VisitFinding> openFindings)
        implements Gathered {}
