package org.zhucun.targets.village;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.web.Gathered;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.village.VillageRef;

/** The targets of a village as of a quarter. */
public record VillageTargets(
        @NotNull VillageRef village,

        @Schema(description = "Null when there is no batch yet")
        BatchRef batch,

        @Schema(description = "The quarter asked for; null when there is no batch yet")
        Quarter quarter,

        @NotNull @Schema(description = "Goals first; empty when there is no batch yet")
        List<VillageTarget> targets)
        implements Gathered {}
