package org.zhucun.accountability.discipline;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.village.VillageRef;

/** A case in a list. What was found and decided is told of a single case only. */
public record DisciplineCaseSummary(
        @NotNull UUID id,

        @NotNull @Schema(description = "What a step has to name in If-Match", examples = "0")
        Integer version,

        @NotNull CadreRef cadre,

        @NotNull @Schema(description = "Where the cadre is posted on the day of the breach")
        VillageRef village,

        @NotNull DisciplineRule rule,

        @NotNull @Schema(description = "The day of the breach", examples = "2005-02-12")
        LocalDate foundOn,

        @NotNull DisciplineState state,

        @Schema(description = "When it was decided; null before", examples = "2005-02-24")
        LocalDate decidedOn,

        @NotNull @Schema(description = "What the caller may do now")
        List<Action> actions)
        implements Tagged {}
