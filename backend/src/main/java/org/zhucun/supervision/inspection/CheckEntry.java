package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.text.CleanText;
import org.zhucun.supervision.OnPostResult;

/** The result for one cadre. */
@Schema(name = "InspectionCheckEntry")
public record CheckEntry(
        @NotNull @Schema(description = "A cadre posted in the village on the day of the visit")
        UUID cadreId,

        @NotNull OnPostResult result,

        @CleanText(max = 500) @Schema(description = "What was said or seen", examples = "在村道硬底化工地")
        String note) {}
