package org.zhucun.targets.progress;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.roster.village.VillageRef;

/** A village in a sheet. */
public record SheetRow(
        @NotNull VillageRef village,

        @NotNull @Schema(description = "Whether the village is poor by its batch")
        boolean poor,

        @NotNull @Schema(description = "One for each target, in the order of the sheet's targets")
        List<SheetCell> cells) {}
