package org.zhucun.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhucun.kernel.sql.Joined;
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
     * Reads {@code <prefix>_id}, {@code <prefix>_level}, {@code <prefix>_kind}, {@code <prefix>_starts_on} and the area
     * as {@code <prefix>_area_…}.
     */
    public static InspectionRef of(Row row, String prefix) {
        return new InspectionRef(
                row.uuid(prefix + "_id"),
                row.constant(prefix + "_level", Level.class),
                row.constant(prefix + "_kind", InspectionKind.class),
                row.date(prefix + "_starts_on"),
                AreaRef.of(row, prefix + "_area"));
    }

    /** How a list joins it by its id, for what it shows of it. */
    public static Joined joined(String member, String id) {
        return Joined.shown(
                        "%1$s.id as %1$s_id, %1$s.level as %1$s_level, %1$s.kind as %1$s_kind,"
                                + " %1$s.starts_on as %1$s_starts_on",
                        " join inspection %1$s on %1$s.id = %2$s", member, id)
                .and(AreaRef.joined(member + "_area", member + ".area_code"));
    }
}
