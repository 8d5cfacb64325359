package org.zhucun.supervision.inspection;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.PostingRole;
import org.zhucun.supervision.OnPostResult;

/** The result for one cadre. */
@Schema(name = "InspectionCheckDetail")
public record CheckDetail(
        @NotNull CadreRef cadre,

        @Schema(description = "What the cadre was there on that day; null when the posting is no longer on record")
        PostingRole role,

        @NotNull OnPostResult result,

        @Schema(description = "What was said or seen", examples = "在村道硬底化工地")
        String note) {

    static CheckDetail of(Row row) {
        return new CheckDetail(
                CadreRef.of(row, "cadre"),
                row.constant("role", PostingRole.class),
                row.constant("result", OnPostResult.class),
                row.text("note"));
    }
}
