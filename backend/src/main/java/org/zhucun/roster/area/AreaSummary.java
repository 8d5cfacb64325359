package org.zhucun.roster.area;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;

/** An area in a list. */
public record AreaSummary(
        @NotNull
        @Schema(description = "Division code; the code of the area above is its beginning", examples = "441481107")
        String code,

        @NotNull @Schema(examples = "永和镇") String name,
        @NotNull Level level,

        @Schema(description = "Town or street; null above town level")
        AreaKind kind,

        @Schema(description = "The area above; null for a province")
        AreaRef parent) {

    static AreaSummary of(Row row) {
        return new AreaSummary(
                row.text("code"),
                row.text("name"),
                row.constant("level", Level.class),
                row.constant("kind", AreaKind.class),
                AreaRef.of(row, "parent"));
    }
}
