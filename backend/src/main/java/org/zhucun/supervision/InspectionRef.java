package org.zhucun.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Row;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;

/** Names an inspection inside another resource. */
public record InspectionRef(
        @NotNull UUID id,

        @NotNull @Schema(description = "The level of the office that made it")
        Level level,

        @NotNull InspectionKind kind,

        @NotNull @Schema(description = "Its first day", examples = "2005-01-15")
        LocalDate startsOn,

        @NotNull @Schema(description = "The area of the office that made it")
        AreaRef area) {

    /**
     * Reads {@code inspection_id}, {@code inspection_level}, {@code inspection_kind}, {@code inspection_starts_on} and
     * the area as {@code inspection_area_…}.
     */
    public static InspectionRef of(Row row) {
        return new InspectionRef(
                row.uuid("inspection_id"),
                row.constant("inspection_level", Level.class),
                row.constant("inspection_kind", InspectionKind.class),
                row.date("inspection_starts_on"),
                AreaRef.of(row, "inspection_area"));
    }
}
