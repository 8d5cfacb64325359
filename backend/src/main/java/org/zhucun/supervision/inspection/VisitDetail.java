package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.village.VillageRef;

/** The visit to one village. */
@Schema(name = "InspectionVisitDetail")
public record VisitDetail(
        @NotNull VillageRef village,

        @NotNull @Schema(description = "The day", examples = "2005-01-15")
        LocalDate visitedOn,

        @Schema(description = "What was seen", examples = "到住处看望，与村“两委”干部座谈")
        String note,

        @NotNull @Schema(description = "By name; to a cadre its own only")
        List<CheckDetail> checks,

        @NotNull List<AnswerDetail> answers,
        @NotNull List<VisitFinding> findings) {}
